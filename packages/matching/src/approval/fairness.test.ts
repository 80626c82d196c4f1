import { describe, expect, test } from 'vitest';
import { fairnessReport, type GroupedOutcome } from './fairness.ts';

/** `count` people of a group, all told the same, `approved` of them approved. */
const people = (group: string, count: number, approved: number, probability: number): GroupedOutcome[] =>
  Array.from({ length: count }, (_, index) => ({ group, probability, approved: index < approved, recommended: probability >= 0.8 }));

describe('the fairness report', () => {
  const outcomes = [...people('a', 160, 144, 0.9), ...people('a', 40, 4, 0.2), ...people('b', 100, 80, 0.9), ...people('b', 100, 20, 0.1)];

  test('says of each group how often it is approved, promised, recommended and right', () => {
    const [a, b] = fairnessReport(outcomes);

    expect(a).toMatchObject({ group: 'a', decided: 200, approvalRate: 0.74, recommendedRate: 0.8, passRate: 0.9 });
    expect(a!.calibrationGap).toBeCloseTo((160 * 0.9 + 40 * 0.2 - 148) / 200, 12);
    expect(b).toMatchObject({ approvalRate: 0.5, recommendedRate: 0.5, passRate: 0.8, impactRatio: 0.625 });
    expect(b!.calibrationError).toBeCloseTo(0.1, 12);
  });

  test('compares with the group that is recommended most', () => {
    expect(fairnessReport(outcomes).map(({ impactRatio }) => impactRatio)).toEqual([1, 0.625]);
  });

  test('reports a small group and does not compare it, nor others with it', () => {
    const report = fairnessReport([...outcomes, ...people('few', 12, 12, 0.99)]);

    expect(report.at(-1)).toMatchObject({ group: 'few', decided: 12, recommendedRate: 1 });
    expect(report.at(-1)).not.toHaveProperty('impactRatio');
    expect(report[0]!.impactRatio).toBe(1);
  });

  test('has no pass rate where nobody is recommended', () => {
    expect(fairnessReport(people('a', 120, 60, 0.5))[0]).not.toHaveProperty('passRate');
  });
});
