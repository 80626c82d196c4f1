import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawn } from '../testing/outcomes.ts';
import { fitBeta } from './beta.ts';
import { calibrate, calibrated, type Scored } from './calibration.ts';
import { isotonic } from './isotonic.ts';
import { fitIsotonic } from './isotonic-calibration.ts';

/** Scores over a wide range, approved as often as `rate` says. */
function scores(count: number, rate: (logOdds: number) => number): Scored[] {
  return Array.from({ length: count }, (_, row) => {
    const logOdds = 8 * drawn(row, 1) - 4;
    return { logOdds, approved: drawn(row, 2) < rate(logOdds), fold: row % 4 };
  });
}
const sigmoid = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));
const anyScores = fc.array(fc.record({ logOdds: fc.double({ min: -40, max: 40, noNaN: true }), approved: fc.boolean(), fold: fc.nat(3) }), {
  maxLength: 60,
});

describe('pooling', () => {
  test('gives a never-falling sequence with the same weighted mean', () => {
    const rates = fc.array(fc.record({ rate: fc.double({ min: 0, max: 1, noNaN: true }), weight: fc.integer({ min: 1, max: 50 }) }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(rates, (given) => {
        const pooled = isotonic(given);
        const mean = (values: readonly number[]) => values.reduce((sum, value, index) => sum + value * given[index]!.weight, 0);

        expect(pooled.every((value, index) => index === 0 || value >= pooled[index - 1]!)).toBe(true);
        expect(mean(pooled)).toBeCloseTo(mean(given.map(({ rate }) => rate)), 6);
      }),
    );
  });
});

describe.each([
  ['beta', fitBeta],
  ['isotonic', fitIsotonic],
] as const)('%s calibration', (_, fit) => {
  test('never gives a higher score a smaller probability, and stays a probability', () => {
    fc.assert(
      fc.property(
        anyScores,
        fc.double({ min: -60, max: 60, noNaN: true }),
        fc.double({ min: -60, max: 60, noNaN: true }),
        (given, a, b) => {
          const calibration = fit(given);
          const [lower, higher] = [calibrated(calibration, Math.min(a, b)), calibrated(calibration, Math.max(a, b))];

          expect(lower).toBeGreaterThanOrEqual(0);
          expect(lower).toBeLessThanOrEqual(higher + 1e-12);
          expect(higher).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test('finds the rates of a model that was too sure of itself', () => {
    const calibration = fit(scores(20_000, (logOdds) => sigmoid(logOdds / 2 + 0.3)));

    for (const logOdds of [-3, -1, 0, 1, 3]) expect(calibrated(calibration, logOdds)).toBeCloseTo(sigmoid(logOdds / 2 + 0.3), 1);
  });
});

test('equal scores have one rate, their own, in whatever order they came', () => {
  const constant = Array.from({ length: 200 }, (_, row): Scored => ({ logOdds: 1.5, approved: row >= 100, fold: row % 4 }));
  const stepped = scores(200, () => 0.5).map((row) => ({ ...row, logOdds: Math.round(row.logOdds) }));

  expect(calibrated(fitIsotonic(constant), 1.5)).toBeCloseTo(0.5, 6);
  expect(fitIsotonic([...stepped].reverse())).toEqual(fitIsotonic(stepped));
});

describe('the choice between them', () => {
  test('leaves a good score as it is where there is little to go by', () => {
    const { calibration } = calibrate(scores(12, sigmoid));

    for (const logOdds of [-2, 0, 2]) expect(Math.abs(calibrated(calibration, logOdds) - sigmoid(logOdds))).toBeLessThan(0.2);
  });

  test('takes steps where rates go by steps', () => {
    const steps = calibrate(scores(20_000, (logOdds) => (logOdds < -1 ? 0.1 : logOdds < 2 ? 0.5 : 0.55)));
    const smooth = calibrate(scores(20_000, sigmoid));

    expect([steps.calibration.kind, smooth.calibration.kind]).toEqual(['isotonic', 'beta']);
  });

  test('judges each part by what the other parts said: its own outcomes change nothing of its probabilities', () => {
    const honest = scores(2_000, sigmoid);
    const turned = honest.map((row, index) => (row.fold === 0 && drawn(index, 3) < 0.1 ? { ...row, approved: !row.approved } : row));

    const [before, after] = [calibrate(honest), calibrate(turned)];

    const firstPart = ({ unseen }: typeof before) =>
      unseen.filter((_, index) => honest[index]!.fold === 0).map(({ probability }) => probability);
    expect(after.calibration.kind).toBe(before.calibration.kind);
    expect(firstPart(after)).toEqual(firstPart(before));
    expect(after.logLoss).toBeGreaterThan(before.logLoss);
  });
});
