import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areApart, boundsOf, difference, intersection, isEmpty, isWithin, union, type ValueSet, valuesBetween } from './value-set.ts';

const bound = fc.integer({ min: -6, max: 14 }).map((half) => half / 2);

describe.each([
  ['whole numbers', true, [0, 1, 2, 3, 4, 5]],
  ['all numbers', false, [-1, -0.5, 0, 0.25, 0.5, 1, 1.5, 1.75, 2, 2.5, 3, 4, 5, 6]],
])('a set of %s', (_name, whole, points) => {
  const range = fc.tuple(bound, bound).map(([x, y]) => valuesBetween(x, y, whole));
  const set = fc.array(range, { maxLength: 3 }).map((ranges) => ranges.reduce(union, []));
  const has = (values: ValueSet, point: number) => !isEmpty(intersection(values, valuesBetween(point, point, whole)));

  test('holds the values between its bounds, the bounds included', () => {
    fc.assert(
      fc.property(bound, bound, (from, to) => {
        for (const point of points) expect(has(valuesBetween(from, to, whole), point)).toBe(from <= point && point <= to);
      }),
    );
  });

  test('joins, meets and parts from another as sets do', () => {
    fc.assert(
      fc.property(set, set, (left, right) => {
        for (const point of points) {
          expect(has(union(left, right), point)).toBe(has(left, point) || has(right, point));
          expect(has(intersection(left, right), point)).toBe(has(left, point) && has(right, point));
          expect(has(difference(left, right), point)).toBe(has(left, point) && !has(right, point));
        }
        expect(isWithin(left, right)).toBe(isEmpty(difference(left, right)));
        expect(areApart(left, right)).toBe(isEmpty(intersection(left, right)));
      }),
    );
  });

  test('is written in one way only', () => {
    fc.assert(
      fc.property(set, set, (left, right) => {
        expect(union(difference(left, right), intersection(left, right))).toEqual(left);
      }),
    );
  });

  test('has no value outside its bounds', () => {
    fc.assert(
      fc.property(set, (values) => {
        fc.pre(!isEmpty(values));
        const { min, max } = boundsOf(values, whole);

        expect(isWithin(values, valuesBetween(min, max, whole))).toBe(true);
      }),
    );
  });
});

test('whole numbers side by side are one range', () => {
  expect(union(valuesBetween(1, 3, true), valuesBetween(4, 6, true))).toEqual(valuesBetween(1, 6, true));
});
