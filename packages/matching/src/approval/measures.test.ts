import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaUnderCurve, brierScore, calibrationError, type Judged, logLoss } from './measures.ts';

const judged = (...pairs: [number, 0 | 1][]): Judged[] =>
  pairs.map(([probability, approved]) => ({ probability, approved: approved === 1 }));
const someJudged = fc.array(
  fc.record({ probability: fc.integer({ min: 0, max: 20 }).map((twentieth) => twentieth / 20), approved: fc.boolean() }),
  { minLength: 2, maxLength: 40 },
);

describe('the area under the curve', () => {
  test('is the share of pairs that stand in the right order', () => {
    expect(areaUnderCurve(judged([0.1, 0], [0.4, 0], [0.35, 1], [0.8, 1]))).toBe(0.75);
  });

  test('refuses a probability that is no number, instead of looking for its place for ever', () => {
    expect(() => areaUnderCurve(judged([0.1, 0], [Number.NaN, 1]))).toThrow(
      expect.objectContaining({
        name: 'ApprovalError',
        code: 'probability-invalid',
        message: expect.stringMatching(/expected .*, got NaN/),
      }),
    );
  });

  test('counts every pair, ties half', () => {
    fc.assert(
      fc.property(someJudged, (rows) => {
        const [approved, declined] = [rows.filter((row) => row.approved), rows.filter((row) => !row.approved)];
        const pairs = approved.flatMap((good) => declined.map((bad) => (Math.sign(good.probability - bad.probability) + 1) / 2));
        const expected = pairs.length === 0 ? 0.5 : pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length;

        expect(areaUnderCurve(rows)).toBeCloseTo(expected, 10);
      }),
    );
  });
});

describe('calibration', () => {
  test('has no error where each bin is approved as often as it was told', () => {
    expect(calibrationError(judged([0.25, 1], [0.25, 0], [0.25, 0], [0.25, 0], [0.75, 1], [0.75, 1], [0.75, 1], [0.75, 0]))).toBe(0);
  });

  test('errs by the distance between what was told and what came, weighted by rows', () => {
    expect(calibrationError(judged([0.9, 0], [0.9, 1], [0.2, 0], [0.2, 0]))).toBeCloseTo((2 * 0.4 + 2 * 0.2) / 4, 12);
  });
});

test('the scores of single probabilities are those of their definitions', () => {
  expect(brierScore(judged([0.8, 1], [0.4, 0]))).toBeCloseTo((0.04 + 0.16) / 2, 12);
  expect(logLoss(judged([0.8, 1], [0.4, 0]))).toBeCloseTo(-(Math.log(0.8) + Math.log(0.6)) / 2, 12);
});
