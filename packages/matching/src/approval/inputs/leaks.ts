import { ApprovalError } from '../errors.ts';
import type { OutcomeRow } from '../model.ts';
import type { FeatureDefinition } from './binning.ts';
import { type BinnedColumn, binnedColumn, type Halves, halvesOf, type Telling, telling } from './telling.ts';

/** Inputs that tell outcomes apart better than this were written down after the decision, or are the decision. */
const leakLimit = 0.95;
/** Above this nobody is refused, and somebody has to look. */
const noticeLimit = 0.9;
/** Two inputs together are looked at where they tell so much more than the better of them alone. */
const farMore = 0.15;
/** Fewer outcomes of either kind may look like a leak by chance. */
const fewestOfEach = 50;

const bins = 50;
/** In pairs, coarser: a number's bins, and most values of what is counted by value. */
const pairBins = 8;
const mostPairValues = 16;
/** Rows times pairs that are looked at; of larger tables the first columns. */
const mostPairWork = 100_000_000;

/** Inputs that may be a leak, short of the limit. */
export interface Suspicion {
  /** One, or two that only tell so much together. */
  inputs: readonly string[];
  /** Area under the curve. */
  area: number;
}

/**
 * Tries each input alone, and each two that have few values together, in all rows and in those where they are known: blanks must not hide
 * a leak. What was answered before the decision is not tested. Returns what comes near to one, for a person to look at.
 *
 * @throws {ApprovalError} `feature-leaks`, with the figure, above an area under the curve of 0.95.
 */
export function refuseLeaks(features: readonly FeatureDefinition[], rows: readonly OutcomeRow[]): Suspicion[] {
  const halves = halvesOf(rows);
  const tested = features.filter(({ answeredBefore }) => !answeredBefore);
  const alone = new Map(tested.map(({ name }, at) => [name, areaOf([name], halves, [binnedColumn(tested[at]!, halves, bins)])]));
  const singles = [...alone].flatMap(([name, area]) => (area > noticeLimit ? [{ inputs: [name], area }] : []));
  return [...singles, ...suspectPairs(tested, halves, alone)];
}

function suspectPairs(tested: readonly FeatureDefinition[], halves: Halves, alone: ReadonlyMap<string, number>): Suspicion[] {
  // One that is refused or noticed by itself needs no other.
  const columns = tested.flatMap((feature) => {
    const column = binnedColumn(feature, halves, pairBins);
    const isCoarse = feature.kind === 'number' || column.count <= mostPairValues;
    return isCoarse && alone.get(feature.name)! <= noticeLimit ? [{ name: feature.name, column }] : [];
  });
  const most = Math.floor(Math.sqrt((2 * mostPairWork) / Math.max(1, halves.rows.length)));
  return columns.slice(0, most).flatMap((one, at) =>
    columns.slice(at + 1, most).flatMap((other): Suspicion[] => {
      const inputs = [one.name, other.name];
      const area = areaOf(inputs, halves, [one.column, other.column]);
      const better = Math.max(...inputs.map((name) => alone.get(name)!));
      return area > noticeLimit && area - better >= farMore ? [{ inputs, area }] : [];
    }),
  );
}

/** The larger of what they tell in all rows and where they are known. @throws {ApprovalError} `feature-leaks`. */
function areaOf(inputs: readonly string[], halves: Halves, columns: readonly BinnedColumn[]): number {
  const everywhere = telling(halves, columns, false);
  if (!canTell(everywhere)) return 0.5;
  refuse(inputs, everywhere, halves);
  const known = telling(halves, columns, true);
  if (!canTell(known)) return everywhere.area;
  refuse(inputs, known, halves);
  return Math.max(everywhere.area, known.area);
}

const canTell = ({ approved, declined }: Telling) => Math.min(approved, declined) >= fewestOfEach;

function refuse(inputs: readonly string[], { area, approved, declined }: Telling, { rows }: Halves): void {
  if (area <= leakLimit) return;
  const names = inputs.map((name) => `"${name}"`).join(' and ');
  const known = approved + declined;
  const where =
    known === rows.length ? '' : `, in the ${known} of ${rows.length} rows where ${inputs.length === 1 ? 'it is' : 'both are'} known,`;
  const verb = inputs.length === 1 ? 'alone' : 'together';
  const [tell, what] =
    inputs.length === 1
      ? ['tells', 'it was known only after the decision, or is']
      : ['tell', 'they were known only after the decision, or are'];
  throw new ApprovalError(
    'feature-leaks',
    `${names} ${verb}${where} ${tell} who is approved: area under the curve ${area.toFixed(3)}, above ${leakLimit}; ${what} the decision`,
  );
}
