import { type AnswerPrior, type CompiledCatalogue, type Facts, fullBitset, type NextQuestion, nextQuestion } from '@liana/matching';
import { interview, type Strategy } from './interview.ts';

/** The product's own choice, until every product is decided; with what people answer, or taking all answers for equally likely. */
export function ours(compiled: CompiledCatalogue, prior?: AnswerPrior): Strategy {
  return ({ facts }) => question(compiled, facts, prior)?.factId;
}

/** The same, but asking stops as in the product: when no answer can change the cheapest three lenders. */
export function oursUntilSettled(compiled: CompiledCatalogue, prior: AnswerPrior): Strategy {
  const mask = fullBitset(compiled.snapshot.entries.length);
  return ({ facts, eligible }) => nextQuestion({ compiled, facts, mask, wish: 'lowest-total-cost', standing: eligible, prior })?.factId;
}

/** How many questions are foretold at the start on average, and how far a prediction is off on average, over all questions asked. */
export function expectations(
  compiled: CompiledCatalogue,
  prior: AnswerPrior,
  applicants: readonly Facts[],
): { first: number; off: number } {
  const told = applicants.map((person) => {
    const expected: number[] = [];
    interview(compiled, person, ({ facts }) => {
      const next = question(compiled, facts, prior);
      if (next) expected.push(next.expected);
      return next?.factId;
    });
    return expected;
  });
  const distances = told.flatMap((expected) => expected.map((said, before) => Math.abs(said - (expected.length - before))));
  return { first: mean(told.map(([first]) => first ?? 0)), off: mean(distances) };
}

function question(compiled: CompiledCatalogue, facts: Facts, prior?: AnswerPrior): NextQuestion | undefined {
  const mask = fullBitset(compiled.snapshot.entries.length);
  return nextQuestion({ compiled, facts, mask, wish: 'lowest-total-cost', ...(prior && { prior }) });
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
