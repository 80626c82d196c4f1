import { compileCatalogue, type Facts, fullBitset, matchCompiled, nextQuestion } from '@liana/matching';
import type { Figure } from '../../figures/figure.ts';
import { twentyQuestions } from '../../synthetic/twenty-questions.ts';
import { median } from '../speed.ts';

const gateMs = 2;
const rounds = 3;

/** How long it takes to choose the next of twenty questions, at every point at which people are asked. */
export function questionFigures(now: () => number): Figure[] {
  return [1_000, 10_000].map((count) => {
    const value = questionMs(count, now);
    const id = `matching.question.${count}.ms`;
    return { id, value, unit: 'ms, median', ...(count === 1_000 && { gate: gateMs, ok: value <= gateMs }) };
  });
}

/** The median over all questions of forty people, from the first, with nothing known, to the last. */
function questionMs(products: number, now: () => number): number {
  const { dictionary, snapshot, applicants } = twentyQuestions(products);
  const compiled = compileCatalogue(snapshot, dictionary);
  const mask = fullBitset(products);
  const taken: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const person of applicants.slice(0, 40)) {
      for (let facts: Facts = {}; ; ) {
        const standing = matchCompiled({ compiled, facts, mask }).eligible;
        const start = now();
        const next = nextQuestion({ compiled, facts, mask, wish: 'lowest-total-cost', standing });
        // The first round only warms up.
        if (round > 0) taken.push(now() - start);
        if (!next) break;
        facts = { ...facts, [next.factId]: person[next.factId] };
      }
    }
  }
  return median(taken);
}
