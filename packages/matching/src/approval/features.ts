import type { Facts } from '../facts/fact.ts';
import type { FeatureDefinition } from './inputs/binning.ts';
import type { Features } from './model.ts';

/** Upper bounds of the bands, in the unit of the figure; a value on a cut belongs to the band above it. */
const cuts = {
  /** Monthly, minor units. */
  income: [200_000, 300_000, 400_000, 600_000, 900_000],
  /** Percent, this loan's instalment counted. */
  debtRatio: [20, 30, 36, 43, 50],
  /** Amount in months of income. */
  amountToIncome: [0.15, 0.3, 0.6, 1.2, 2.5],
  months: [7, 13, 25, 37],
} as const;

const inputs: readonly FeatureDefinition[] = [
  { name: 'creditBand', kind: 'bands', order: ['building', 'fair', 'good', 'excellent'], direction: 'rising' },
  { name: 'income', kind: 'bands', order: bandNames(cuts.income), direction: 'rising' },
  { name: 'debtRatio', kind: 'bands', order: bandNames(cuts.debtRatio), direction: 'falling' },
  { name: 'amountToIncome', kind: 'bands', order: bandNames(cuts.amountToIncome), direction: 'falling' },
  {
    name: 'timeInJob',
    kind: 'bands',
    order: ['under-3-months', '3-to-5-months', '6-to-11-months', '1-to-2-years', '3-years-plus'],
    direction: 'rising',
  },
  { name: 'bankruptcyRecent', kind: 'bands', order: ['yes', 'no'], direction: 'rising' },
  { name: 'tenor', kind: 'bands', order: bandNames(cuts.months) },
];

/**
 * The only inputs that the product's model may have, each in bands from the lowest to the highest, with the direction in which it may speak.
 * Age, sex, race and the like are not among them, nor are their close stand-ins: ZIP code, and the source of income, which tells a pensioner
 * or a person on benefits. A person who is unsure of their credit band is one whose band is not known.
 */
export const approvalInputs: readonly FeatureDefinition[] = inputs.map((input) => ({ ...input, answeredBefore: true }));

/** The model's inputs from what is known. `debtRatioPercent` is the product's own ratio; leave it out while it is unknown. */
export function approvalFeatures(facts: Facts, debtRatioPercent?: number): Features {
  const { amount, incomeMonthly, tenorMonths, creditBand, timeInJob, bankruptcyRecent } = facts;
  const features: Record<string, string> = {};
  const put = (name: string, value: string | undefined) => {
    if (value !== undefined) features[name] = value;
  };

  put('creditBand', text(creditBand));
  put('timeInJob', text(timeInJob));
  put('bankruptcyRecent', text(bankruptcyRecent));
  put('income', band(incomeMonthly, cuts.income));
  put('tenor', band(tenorMonths, cuts.months));
  put('debtRatio', band(debtRatioPercent, cuts.debtRatio));
  if (typeof amount === 'number' && typeof incomeMonthly === 'number') {
    put('amountToIncome', band(incomeMonthly > 0 ? amount / incomeMonthly : Number.POSITIVE_INFINITY, cuts.amountToIncome));
  }
  return features;
}

/** Whether the model takes two debt ratios for the same, and so whatever lies between them. */
export const isOneRatioBand = (left: number, right: number): boolean => band(left, cuts.debtRatio) === band(right, cuts.debtRatio);

function bandNames(bounds: readonly number[]): string[] {
  return [`under-${bounds[0]}`, ...bounds.slice(1).map((bound, index) => `${bounds[index]}-${bound}`), `from-${bounds.at(-1)}`];
}

/** Written once: every offer of every list names its bands. */
const names = new Map(Object.values(cuts).map((bounds) => [bounds, bandNames(bounds)] as [readonly number[], string[]]));

function band(value: unknown, bounds: readonly number[]): string | undefined {
  if (typeof value !== 'number') return undefined;
  const above = bounds.findIndex((bound) => value < bound);
  return names.get(bounds)!.at(above);
}

function text(value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}
