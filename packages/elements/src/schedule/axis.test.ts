import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisLines } from './axis.ts';

const amount = fc.integer({ min: 1, max: 10 ** 11 });

test('stands on numbers that people count in', () => {
  expect(axisLines(44_284)).toEqual([0, 10_000, 20_000, 30_000, 40_000, 50_000]);
  expect(axisLines(7_770)).toEqual([0, 2_000, 4_000, 6_000, 8_000]);
});

test('goes below zero where something does', () => {
  expect(axisLines(44_284, -7_000)).toEqual([-20_000, 0, 20_000, 40_000, 60_000]);
});

test('stands at zero alone where there is nothing to measure', () => {
  expect(axisLines(0)).toEqual([0]);
});

test('begins at zero, holds the largest amount, and keeps to a few equal steps', () => {
  fc.assert(
    fc.property(amount, (largest) => {
      const lines = axisLines(largest);
      const step = lines[1]!;

      expect(lines[0]).toBe(0);
      expect(lines.at(-1)!).toBeGreaterThanOrEqual(largest);
      expect(lines.at(-1)! - step).toBeLessThan(largest);
      expect(lines.length).toBeLessThanOrEqual(6);
      expect(lines.every((line, index) => line === index * step && Number.isInteger(line))).toBe(true);
    }),
  );
});

test('holds what lies below zero too, with a line at zero itself', () => {
  fc.assert(
    fc.property(amount, amount, (largest, debt) => {
      const lines = axisLines(largest, -debt);

      expect(lines).toContain(0);
      expect(lines[0]!).toBeLessThanOrEqual(-debt);
      expect(lines.at(-1)!).toBeGreaterThanOrEqual(largest);
      expect(lines.length).toBeLessThanOrEqual(8);
    }),
  );
});
