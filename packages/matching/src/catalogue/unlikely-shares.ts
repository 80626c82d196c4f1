import type { FactDictionary } from '../facts/fact.ts';
import type { CatalogueFault } from './fault.ts';
import type { Product } from './schema.ts';
import { testedNumbers } from './tested-numbers.ts';

/** Real yearly rates start about here; as a share of one, what lies below is a common rate. */
const leastCommonRate = 0.5;
/** A share of the income above this is no limit; in basis points, 4300 is a common one. */
const greatestCommonShare = 100;
const basisPoints = 100;

/** Percentages where a share of one, 0.42 for 42 %, or basis points, 4200, were likely meant. They are read as they stand. */
export function unlikelyShares(product: Product, path: string, dictionary: FactDictionary): CatalogueFault[] {
  const noted = (place: string, field: string, name: string, share: number, rule?: string): CatalogueFault => ({
    ...(share < 1
      ? { code: 'small-share', fix: `write ${timesHundred(share)} if that share of one is meant` }
      : { code: 'large-share', fix: `write ${share / basisPoints} if ${share} basis points are meant, and a percentage otherwise` }),
    message: `${name} is ${share}, which is ${share} %`,
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
    testedNumbers(when, dictionary, ['when'])
      .filter(({ definition, value }) => definition.type.kind === 'percent' && isUnlikely(value))
      .map(({ definition, value, at }) => noted(['rules', index, ...at].join('.'), 'rules', `the limit of ${definition.id}`, value, id)),
  );
  return [...rates, ...limits];
}

const isUnlikely = (share: number) => (share > 0 && share < 1) || share > greatestCommonShare;

/** A decimal times a hundred, without the error of binary fractions. */
const timesHundred = (share: number) => String(Number((share * 100).toPrecision(12)));
