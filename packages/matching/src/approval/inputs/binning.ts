import { ApprovalError } from '../errors.ts';

/** `rising`: the likelihood never falls as the value rises; `falling`: never rises. */
export type Direction = 'rising' | 'falling';

/** One input of the model. */
export type FeatureDefinition = (
  | { name: string; kind: 'number'; direction?: Direction }
  /** Bands of a figure, named from the lowest to the highest. */
  | { name: string; kind: 'bands'; order: readonly string[]; direction?: Direction }
  | { name: string; kind: 'category' }
) & {
  /** Made of what the applicant answered before anybody decided: however much it tells, it is no leak. */
  answeredBefore?: true;
};

/** How one input's values become small whole numbers, in an order that a split or a direction can follow. */
export type Binning =
  | { name: string; kind: 'number'; cuts: readonly number[]; direction?: Direction }
  | { name: string; kind: 'bands' | 'category'; values: readonly string[]; direction?: Direction };

/** Bin of what is not known, such as a question that was not asked yet, or a category that nobody had in training. */
export const unknownBin = 0;
/** Bin of the answer that there is none, which may itself tell something. */
export const noneBin = 1;
/** Known values begin here. */
export const firstBin = 2;

/** Values that one input may have: a byte holds a bin. */
export const mostValues = 250;

/** Number of bins, with the two for what is missing. */
export function binCount(binning: Binning): number {
  return firstBin + (binning.kind === 'number' ? binning.cuts.length + 1 : binning.values.length);
}

/**
 * The bin of a value.
 *
 * @throws {ApprovalError} `feature-invalid` for a number input that is given something else, or what is not finite.
 */
export function binOf(binning: Binning, value: string | number | null | undefined): number {
  if (value === undefined) return unknownBin;
  if (value === null) return noneBin;
  if (binning.kind !== 'number') {
    const index = binning.values.indexOf(String(value));
    return index === -1 ? unknownBin : firstBin + index;
  }
  // Stored as JSON, an infinite cut would come back as null and answer otherwise than the one that was learned.
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    const found = typeof value === 'number' ? String(value) : JSON.stringify(value);
    throw new ApprovalError('feature-invalid', `expected a finite number for "${binning.name}", got ${found}`);
  }
  return firstBin + countAtMost(binning.cuts, value);
}

/** How many of the ascending `cuts` are at or below the value. */
function countAtMost(cuts: readonly number[], value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cuts[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

export interface Observed {
  value: string | number | null | undefined;
  approved: boolean;
}

/** Bins of like size for a number, the declared order for bands, the order of their approval rates for categories. */
export function learnBinning(definition: FeatureDefinition, observed: readonly Observed[], bins: number): Binning {
  const { name, kind } = definition;
  if (kind === 'bands') return { name, kind, values: definition.order, direction: definition.direction };
  if (kind === 'category') return { name, kind, values: byRate(observed) };
  const values = observed.flatMap(({ value }) => (typeof value === 'number' ? [value] : [])).sort((a, b) => a - b);
  return { name, kind, cuts: quantileCuts(values, Math.min(bins, mostValues)), direction: definition.direction };
}

/** Cuts between groups of like size; between all values where there are few. */
function quantileCuts(sorted: readonly number[], bins: number): number[] {
  const distinct = [...new Set(sorted)];
  if (distinct.length <= bins) return distinct.slice(1);
  const cuts = Array.from({ length: bins - 1 }, (_, index) => sorted[Math.floor(((index + 1) * sorted.length) / bins)]!);
  return [...new Set(cuts)].filter((cut) => cut > sorted[0]!);
}

/** A category's rate counts as if ten more outcomes had been like all others: a rare one stands in the middle. */
const rateStrength = 10;

function byRate(observed: readonly Observed[]): string[] {
  const known = observed.filter(({ value }) => value !== undefined && value !== null);
  const overall = known.filter(({ approved }) => approved).length / Math.max(1, known.length);
  const groups = [...Map.groupBy(known, ({ value }) => String(value))].map(([value, rows]) => ({
    value,
    count: rows.length,
    rate: (rows.filter(({ approved }) => approved).length + overall * rateStrength) / (rows.length + rateStrength),
  }));
  const byName = (a: { value: string }, b: { value: string }) => (a.value < b.value ? -1 : 1);
  const common = groups.sort((a, b) => b.count - a.count || byName(a, b)).slice(0, mostValues);
  return common.sort((a, b) => a.rate - b.rate || byName(a, b)).map(({ value }) => value);
}
