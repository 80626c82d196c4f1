import { describe, expect, test } from 'vitest';
import type { OutcomeRow } from '../model.ts';
import { aSegment } from '../testing/outcomes.ts';
import { defaultTraining } from '../train.ts';
import { windowsOf } from './windows.ts';

const parameters = { ...defaultTraining, heldOutShare: 0.4, calibrationShare: 0.2 };
const rows = (count: number, decidedAt?: (row: number) => string, lenderId = 'alder'): OutcomeRow[] =>
  Array.from({ length: count }, (_, row) => ({
    key: `${lenderId}-${row}`,
    segment: aSegment({ lenderId }),
    features: {},
    approved: true,
    ...(decidedAt && { decidedAt: decidedAt(row) }),
  }));
const days = (some: readonly OutcomeRow[]) => some.map(({ decidedAt }) => Number(decidedAt!.slice(-2)));

describe('outcomes that carry a time', () => {
  const daily = (row: number) => `2026-01-${String(10 + row)}`;

  test('are parted by it: the first teach, the next calibrate, the last certify', () => {
    const { learning, calibrating, certifying } = windowsOf(rows(10, daily), parameters);

    expect([days(learning), days(calibrating), days(certifying)]).toEqual([
      [10, 11, 12, 13],
      [14, 15],
      [16, 17, 18, 19],
    ]);
  });

  test('are parted segment by segment, so that an old lender does not lose its proof to a new one', () => {
    const { certifying } = windowsOf([...rows(10, daily), ...rows(10, () => '2026-02-01', 'new')], parameters);

    expect(Object.groupBy(certifying, ({ segment }) => segment.lenderId)).toMatchObject({ alder: { length: 4 }, new: { length: 4 } });
  });

  test('of one moment are parted by their keys, whatever order they came in', () => {
    const given = rows(40, () => '2026-01-01');
    const parted = (some: readonly OutcomeRow[]) =>
      windowsOf(some, parameters)
        .certifying.map(({ key }) => key)
        .sort();

    expect(parted([...given].reverse())).toEqual(parted(given));
    expect(parted(given)).not.toEqual(
      given
        .slice(24)
        .map(({ key }) => key)
        .sort(),
    );
  });
});

describe('outcomes without a time', () => {
  test('are parted by the hash of their keys, and calibrate by cross-fitting', () => {
    const { learning, calibrating, certifying } = windowsOf(rows(2_000), parameters);

    expect(certifying.length / 2_000).toBeCloseTo(0.4, 1);
    expect(learning.length + certifying.length).toBe(2_000);
    expect(calibrating).toEqual([]);
  });

  test('one of them is enough to part all by hash', () => {
    const mixed = [...rows(20, () => '2026-01-01'), ...rows(1, undefined, 'other')];

    expect(windowsOf(mixed, parameters).calibrating).toEqual([]);
  });
});
