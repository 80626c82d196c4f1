import { chance, seedOf } from '../chance.ts';
import { ApprovalError } from '../errors.ts';
import { areaUnderCurve } from '../measures.ts';
import type { OutcomeRow } from '../model.ts';
import { binOf, type FeatureDefinition, learnBinning } from './binning.ts';
import { featureOf } from './reader.ts';

/** An input that alone tells outcomes apart this well was written down after the decision, or is the decision. */
const leakLimit = 0.95;
/** Fewer outcomes of either kind may look like a leak by chance. */
const fewestOfEach = 50;
const bins = 50;
const purpose = 11;

/**
 * @throws {ApprovalError} `feature-leaks`, with the figure, for an input that alone orders outcomes with an area under the curve above 0.95,
 * whether in all rows or in those where it is known: blanks must not hide it. What was answered before the decision is not tested.
 */
export function refuseLeaks(features: readonly FeatureDefinition[], rows: readonly OutcomeRow[]): void {
  if (!canTell(rows)) return;
  const halved = rows.map((row): HalvedRow => ({ ...row, half: chance(seedOf(row.key), purpose) < 0.5 }));
  for (const feature of features.filter(({ answeredBefore }) => !answeredBefore)) {
    refuseLeak(feature, halved, '');
    const known = halved.filter(({ features }) => (featureOf(features, feature.name) ?? null) !== null);
    if (known.length === rows.length || !canTell(known)) continue;
    refuseLeak(feature, known, `, in the ${known.length} of ${rows.length} rows where it is known,`);
  }
}

interface HalvedRow extends OutcomeRow {
  /** In the first half or the second, by its key. */
  half: boolean;
}

function canTell(rows: readonly OutcomeRow[]): boolean {
  const approved = rows.filter((row) => row.approved).length;
  return Math.min(approved, rows.length - approved) >= fewestOfEach;
}

function refuseLeak(feature: FeatureDefinition, rows: readonly HalvedRow[], where: string): void {
  const area = areaOfOne(feature, rows);
  if (area <= leakLimit) return;
  throw new ApprovalError(
    'feature-leaks',
    `"${feature.name}" alone${where} tells who is approved: area under the curve ${area.toFixed(3)}, above ${leakLimit}; it was known only after the decision, or is the decision`,
  );
}

/** Each half is ordered by the approval rates that the other half had, so that a column of unique values tells nothing. */
function areaOfOne(feature: FeatureDefinition, rows: readonly HalvedRow[]): number {
  const observed = rows.map(({ features, approved, half }) => ({ value: featureOf(features, feature.name), approved, half }));
  const judged = [true, false].flatMap((side) => {
    const from = observed.filter(({ half }) => half !== side);
    const binning = learnBinning(feature, from, bins);
    const overall = from.filter(({ approved }) => approved).length / from.length;
    const counts = new Map<number, { decided: number; approved: number }>();
    for (const { value, approved } of from) {
      const bin = binOf(binning, value);
      const count = counts.get(bin) ?? { decided: 0, approved: 0 };
      counts.set(bin, { decided: count.decided + 1, approved: count.approved + Number(approved) });
    }
    return observed.flatMap(({ value, approved, half }) => {
      if (half !== side) return [];
      const count = counts.get(binOf(binning, value)) ?? { decided: 0, approved: 0 };
      return [{ probability: (count.approved + overall) / (count.decided + 1), approved }];
    });
  });
  return areaUnderCurve(judged);
}
