import type { FactDictionary } from '../facts/fact.ts';
import type { Predicate } from '../rules/rule.ts';
import type { CatalogueFault } from './fault.ts';
import type { Product } from './schema.ts';

/** Real yearly rates start about here; as a share of one, what lies below is a common rate. */
const leastCommonRate = 0.5;

/** Percentages so small that a share of one was likely meant, as 0.42 for 42 %. They are read as they stand. */
export function smallShares(product: Product, path: string, dictionary: FactDictionary): CatalogueFault[] {
  const noted = (place: string, field: string, name: string, share: number, rule?: string): CatalogueFault => ({
    code: 'small-share',
    message: `${name} is ${share}, which is ${share} %`,
    fix: `write ${hundredfold(share)} if that share of one is meant`,
    path: `${path}.${place}`,
    product: product.id,
    field,
    ...(rule !== undefined && { rule }),
  });
  const rates = product.pricing.tiers.flatMap(({ annualPercent }, tier) => {
    const rate = Number(annualPercent);
    const isSmall = rate > 0 && rate < leastCommonRate;
    return isSmall ? [noted(`pricing.tiers.${tier}.annualPercent`, 'pricing', 'annualPercent', rate)] : [];
  });
  const limits = product.rules.flatMap(({ id, when }, index) =>
    percentagesIn(when, dictionary, ['when'])
      .filter(({ value }) => value > 0 && value < 1)
      .map(({ fact, value, at }) => noted(['rules', index, ...at].join('.'), 'rules', `the limit of ${fact}`, value, id)),
  );
  return [...rates, ...limits];
}

interface Percentage {
  fact: string;
  /** The greatest that the test names: who writes percent may well begin below one. */
  value: number;
  at: readonly (string | number)[];
}

function percentagesIn(predicate: Predicate, dictionary: FactDictionary, at: Percentage['at']): Percentage[] {
  if ('all' in predicate) return predicate.all.flatMap((part, index) => percentagesIn(part, dictionary, [...at, 'all', index]));
  if ('any' in predicate) return predicate.any.flatMap((part, index) => percentagesIn(part, dictionary, [...at, 'any', index]));
  if ('not' in predicate) return percentagesIn(predicate.not, dictionary, [...at, 'not']);
  if (dictionary.get(predicate.fact)?.type.kind !== 'percent') return [];
  return Object.entries(predicate).flatMap(([word, said]): Percentage[] => {
    const values = [said].flat().filter((value) => typeof value === 'number');
    const isLimit = word !== 'times' && values.length > 0;
    return isLimit ? [{ fact: predicate.fact, value: Math.max(...values), at: [...at, word] }] : [];
  });
}

/** A decimal times a hundred, without the error of binary fractions. */
const hundredfold = (share: number) => String(Number((share * 100).toPrecision(12)));
