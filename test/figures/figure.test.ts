import { expect, test } from 'vitest';
import { asLine, shown } from './figure.ts';

test.each([
  [43_789.4, 'a second', '43,789'],
  [93.44, 'µs', '93.4'],
  [3.184, 'times', '3.18'],
  [0.3184, 'ms', '0.318'],
  [93.44, '%', '93.4'],
  [3.184, '% of all', '3.2'],
  [100, '%', '100.0'],
  [0, '%', '0.0'],
])('%d %s is shown as %s', (value, unit, text) => {
  expect(shown({ value, unit })).toBe(text);
});

test.each([
  [62, 'oddities', '62'],
  [24, 'of 24 products', '24'],
  [0, 'disagreements', '0'],
  [25_043, 'people', '25,043'],
])('what was counted has no point: %d %s', (value, unit, text) => {
  expect(shown({ value, unit })).toBe(text);
});

test.each([
  [99.98, '99.98'],
  [0.004, '0.004'],
])('a percentage that is nearly all or nothing does not look like it: %d', (value, text) => {
  expect(shown({ value, unit: '%' })).toBe(text);
});

test('a promise that is not kept is marked', () => {
  expect(asLine({ id: 'finance.right.liana', value: 99, unit: '%', gate: 100, ok: false })).toMatch(
    /^finance\.right\.liana +99\.0 % {2}✗$/,
  );
});
