import { type Interval, rateInterval } from './evidence/rate-interval.ts';
import { calibrationError, type Judged } from './measures.ts';

/** One decided application with the group of its person. Groups stand beside what the model read, never in it. */
export interface GroupedOutcome extends Judged {
  group: string;
  /** Whether the offer would have been recommended. */
  recommended: boolean;
}

/** How one group fares. Rates are from 0 to 1. */
export interface GroupFairness {
  group: string;
  decided: number;
  /** By the lenders. */
  approvalRate: number;
  /** Mean likelihood less approval rate: above 0, the group is promised too much. */
  calibrationGap: number;
  calibrationError: number;
  /** Share of the group that is recommended. */
  recommendedRate: number;
  /** Of the recommended, who was approved; left out where nobody was recommended. */
  passRate?: number;
  passInterval?: Interval;
  /**
   * Recommended share relative to the group with the highest: below 0.8 asks for an explanation (the four-fifths rule, 29 CFR 1607.4 D).
   * Left out for a group that is too small to compare.
   */
  impactRatio?: number;
}

/** A smaller group is reported and not compared. */
const comparable = 100;

/** Approval, calibration and pass rate of each group, the largest first. */
export function fairnessReport(outcomes: readonly GroupedOutcome[]): GroupFairness[] {
  const groups = [...Map.groupBy(outcomes, ({ group }) => group)].map(([group, rows]) => fairnessOf(group, rows));
  const highest = Math.max(0, ...groups.filter(({ decided }) => decided >= comparable).map(({ recommendedRate }) => recommendedRate));
  return groups
    .map((group) => (group.decided >= comparable && highest > 0 ? { ...group, impactRatio: group.recommendedRate / highest } : group))
    .sort((a, b) => b.decided - a.decided || (a.group < b.group ? -1 : 1));
}

function fairnessOf(group: string, rows: readonly GroupedOutcome[]): GroupFairness {
  const approvalRate = rows.filter(({ approved }) => approved).length / rows.length;
  const recommended = rows.filter((row) => row.recommended);
  const passed = recommended.filter(({ approved }) => approved).length;
  return {
    group,
    decided: rows.length,
    approvalRate,
    calibrationGap: rows.reduce((sum, { probability }) => sum + probability, 0) / rows.length - approvalRate,
    calibrationError: calibrationError(rows),
    recommendedRate: recommended.length / rows.length,
    ...(recommended.length > 0 && {
      passRate: passed / recommended.length,
      passInterval: rateInterval(passed, recommended.length),
    }),
  };
}
