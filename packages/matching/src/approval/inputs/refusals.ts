import { chance, seedOf } from '../chance.ts';
import { ApprovalError } from '../errors.ts';
import { areaUnderCurve } from '../measures.ts';
import type { OutcomeRow } from '../model.ts';
import { binOf, type FeatureDefinition, learnBinning } from './binning.ts';

/** Words that name what a decision on credit may not rest on (Equal Credit Opportunity Act, 15 U.S.C. 1691; Equality Act 2010, section 4; Directive 2000/43/EC). */
const protectedWords = new Set(
  'age ancestry birth birthday birthdate citizenship colour color disability ethnic ethnicity faith foreign foreigner gender marital marriage married maternity nationality origin pregnancy pregnant race religion sex'.split(
    ' ',
  ),
);

/** @throws {ApprovalError} `feature-protected` for an input whose name says what no decision on credit may rest on. */
export function refuseProtected(features: readonly FeatureDefinition[]): void {
  for (const { name } of features) {
    const words = name
      .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z]+/);
    const word = words.find((part) => protectedWords.has(part));
    if (word === undefined) continue;
    throw new ApprovalError(
      'feature-protected',
      `the model may not read "${name}": "${word}" is a protected attribute; hand it to the fairness report instead`,
    );
  }
}

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
    const known = halved.filter(({ features }) => features[feature.name] !== undefined && features[feature.name] !== null);
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
  const observed = rows.map(({ features, approved, half }) => ({ value: features[feature.name], approved, half }));
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
