import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type CatalogueSnapshot, type CompiledCatalogue, compileInSteps } from '@liana/matching';
import type { Figure } from '../../figures/figure.ts';
import { median } from '../speed.ts';
import { compiledOf, dictionary, fullSnapshot } from './catalogue.ts';

const gates: Readonly<Record<number, number>> = { 10000: 100, 100000: 1_500 };

/** How long publishing a catalogue takes, the longest that an answer waits for it, and what it takes to keep it. */
export function compileFigures(now: () => number): Figure[] {
  return [10_000, 100_000].flatMap((count) => {
    const snapshot = fullSnapshot(count);
    const runs = Array.from({ length: 7 }, () => stepsMs(snapshot, now));
    const value = median(runs.map((steps) => steps.reduce((all, ms) => all + ms)));
    return [
      { id: `matching.compile.${count}.ms`, value, unit: 'ms, median of 7', gate: gates[count]!, ok: value <= gates[count]! },
      {
        id: `matching.compile.step.${count}.ms`,
        value: median(runs.map((steps) => Math.max(...steps))),
        unit: 'ms, longest step, median of 7',
      },
      { id: `matching.memory.${count}.mb`, value: megabytesOf(() => compiledOf(snapshot)), unit: 'MB kept beside the snapshot' },
    ];
  });
}

function stepsMs(snapshot: CatalogueSnapshot, now: () => number): number[] {
  const steps = compileInSteps(snapshot, dictionary);
  const found: number[] = [];
  for (let isDone = false; !isDone; ) {
    const start = now();
    isDone = steps.next().done === true;
    found.push(now() - start);
  }
  return found;
}

/** What is left in memory of what was made. */
function megabytesOf(make: () => CompiledCatalogue): number {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  collectGarbage();
  const before = bytesInUse();
  const made = make();
  collectGarbage();
  const megabytes = (bytesInUse() - before) / 1e6;
  // Read here, so that it lives until it has been weighed.
  return made.attributes.length > 0 ? megabytes : 0;
}

function bytesInUse(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
