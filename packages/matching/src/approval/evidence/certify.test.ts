import { describe, expect, test } from 'vitest';
import type { Judged } from '../measures.ts';
import { type ApprovalModel, segmentKey } from '../model.ts';
import { aSegment, drawn } from '../testing/outcomes.ts';
import { trainApproval } from '../train.ts';
import { certifiedThreshold, thresholdEvidence } from './certify.ts';
import type { ThresholdEvidence } from './threshold-evidence.ts';

const segment = aSegment();
const many = { decided: 400, approved: 398 };
const modelWith = (rehearsed: readonly Judged[], heldOut: readonly Judged[]): ApprovalModel => ({
  ...trainApproval([]),
  segments: { [segmentKey(segment)]: { trainedOn: rehearsed.length, thresholds: thresholdEvidence(rehearsed, heldOut) } },
});
/** Outcomes with probabilities from 0.80 to 1, approved as often as `rate` says. */
const outcomes = (count: number, rate: (probability: number) => number, seed = 0): Judged[] =>
  Array.from({ length: count }, (_, row) => {
    const probability = 0.8 + 0.2 * drawn(row, seed + 1);
    return { probability, approved: drawn(row, seed + 2) < rate(probability) };
  });

describe('a threshold', () => {
  test('is the lowest that is proven: down to where the lower bound falls below the promise', () => {
    const calibrated = (probability: number) => probability;
    const threshold = certifiedThreshold(modelWith(outcomes(4_000, calibrated), outcomes(4_000, calibrated, 10)), segment, 0.95)!;

    // Of people from 0.90 up the mean is 0.95: proof begins somewhat above.
    expect(threshold).toBeGreaterThan(0.9);
    expect(threshold).toBeLessThan(0.94);
  });

  test('is not found where only luck passes: a promise that is not kept is certified in no more than one of twenty trials', () => {
    const trials = 400;
    const certified = Array.from({ length: trials }, (_, trial) => {
      const [rehearsed, heldOut] = [outcomes(400, () => 0.899, 20 * trial), outcomes(400, () => 0.899, 20 * trial + 10)];
      return certifiedThreshold(modelWith(rehearsed, heldOut), segment, 0.9);
    }).filter((threshold) => threshold !== undefined);

    // Three standard errors above one in twenty. Taking any threshold whose bound holds would pass in one of six.
    expect(certified.length / trials).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / trials));
  });

  test('is not proven by luck that the rehearsed outcomes speak against', () => {
    const lucky = outcomes(400, () => 1, 10);

    expect(
      certifiedThreshold(
        modelWith(
          outcomes(400, () => 0.93),
          lucky,
        ),
        segment,
      ),
    ).toBeDefined();
    expect(
      certifiedThreshold(
        modelWith(
          outcomes(400, () => 0.86),
          lucky,
        ),
        segment,
      ),
    ).toBeUndefined();
    // One refusal of ten is no contradiction: half of all lenders that keep nine in ten would show as much.
    const few = outcomes(10, () => 1).map((row, index) => ({ ...row, approved: index > 0 }));
    expect(certifiedThreshold(modelWith(few, lucky), segment)).toBeDefined();
  });

  test('is chosen by likelihoods and rehearsal alone: what was decided only proves it or does not', () => {
    const [rehearsed, heldOut] = [outcomes(500, () => 0.99), outcomes(500, () => 0.99, 10)];
    const places = (some: readonly Judged[]) => thresholdEvidence(rehearsed, some).map(({ threshold }) => threshold);

    expect(places(heldOut.map((row) => ({ ...row, approved: false })))).toEqual(places(heldOut));
  });

  test('needs outcomes: none without any, and none from a handful', () => {
    expect(
      certifiedThreshold(
        modelWith(
          outcomes(500, () => 1),
          [],
        ),
        segment,
      ),
    ).toBeUndefined();
    expect(
      certifiedThreshold(
        modelWith(
          outcomes(500, () => 1),
          outcomes(20, () => 1, 10),
        ),
        segment,
      ),
    ).toBeUndefined();
    expect(
      certifiedThreshold(
        modelWith(
          outcomes(500, () => 1),
          outcomes(40, () => 1, 10),
        ),
        segment,
      ),
    ).toBeDefined();
  });

  test('is never below 0.80', () => {
    const low = outcomes(500, () => 1).map((row) => ({ ...row, probability: row.probability - 0.15 }));

    expect(certifiedThreshold(modelWith(low, low), segment, 0.5)).toBeGreaterThanOrEqual(0.8);
  });

  test.each<[string, Partial<ThresholdEvidence>]>([
    ['a likelihood below 0.80', { threshold: 0.1 }],
    ['nothing that was decided', { heldOut: { decided: 0, approved: 0 } }],
    ['a bound that is no number', { lowerBound: Number.NaN }],
  ])('is never certified on %s', (_, change) => {
    const proven = { threshold: 0.9, rehearsed: many, rehearsedBound: 0.99, heldOut: many, lowerBound: 0.98 };
    const model = (evidence: ThresholdEvidence): ApprovalModel => ({
      ...trainApproval([]),
      segments: { [segmentKey(segment)]: { trainedOn: 400, thresholds: [evidence] } },
    });

    expect(certifiedThreshold(model(proven), segment)).toBe(0.9);
    expect(certifiedThreshold(model({ ...proven, ...change }), segment)).toBeUndefined();
  });

  test.each([Number.NaN, -0.1, 1.01, 90])('is not sought for a promise of %s', (promise) => {
    expect(() => certifiedThreshold(trainApproval([]), segment, promise)).toThrow(
      expect.objectContaining({ code: 'promise-out-of-range', message: `expected a promise from 0 to 1, such as 0.9, got ${promise}` }),
    );
  });
});
