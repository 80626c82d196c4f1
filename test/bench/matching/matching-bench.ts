import type { Figure } from '../../figures/figure.ts';
import { clonesFigures } from './clones.figures.ts';
import { compileFigures } from './compile.figures.ts';
import { fullFigures } from './full.figures.ts';
import { listFigures } from './list.figures.ts';
import { missingFigures } from './missing.figures.ts';
import { peerFigures } from './peers.figures.ts';
import { prepareFigures } from './prepare.figures.ts';
import { questionFigures } from './question.figures.ts';

/** Each group of figures has a file of its own and one line here. */
const groups: readonly ((now: () => number) => Figure[] | Promise<Figure[]>)[] = [
  fullFigures,
  prepareFigures,
  compileFigures,
  questionFigures,
  listFigures,
  clonesFigures,
  peerFigures,
  missingFigures,
];

/** How fast catalogues are compiled and matched, beside others that do the same, and who is right when an answer is missing. */
export async function matchingBench(now: () => number = () => performance.now()): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const group of groups) figures.push(...(await group(now)));
  return figures;
}
