import { type AnswerPrior, type CompiledCatalogue, countBits, fullBitset, matchCompiled } from '@liana/matching';
import type { Strategy } from './interview.ts';

/**
 * The question with the highest entropy of the fit set: whose answers part people most evenly by which products still fit. It knows what
 * people answer, and is here to be compared with; it also values answers that only keep products in.
 */
export function mostEntropy(compiled: CompiledCatalogue, prior: AnswerPrior): Strategy {
  const mask = fullBitset(compiled.snapshot.entries.length);
  return ({ facts, possible }) => {
    if (countBits(possible) === 0) return undefined;
    const waitedFor = compiled.attributes.filter(
      ({ fact, acceptAll }) => facts[fact] === undefined && possible.some((word, at) => (word & ~acceptAll[at]!) !== 0),
    );
    const entropies = waitedFor.map(({ fact }) => {
      const shares = new Map<string, number>();
      const answers = prior[fact]!;
      const total = answers.reduce((sum, { weight }) => sum + weight, 0);
      for (const { value, weight } of answers) {
        const match = matchCompiled({ compiled, facts: { ...facts, [fact]: value }, mask });
        const fitting = match.eligible.map((word, at) => word | match.possible[at]!).join();
        shares.set(fitting, (shares.get(fitting) ?? 0) + weight / total);
      }
      return [...shares.values()].reduce((bits, share) => bits - share * Math.log2(share), 0);
    });
    return waitedFor[entropies.indexOf(Math.max(...entropies))]?.fact;
  };
}
