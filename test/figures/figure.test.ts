import { expect, test } from 'vitest';
import { asLine, shown } from './figure.ts';

test.each([
  [43_789.4, '43,789'],
  [93.44, '93.4'],
  [3.184, '3.18'],
  [0.3184, '0.318'],
  [0, '0.00'],
])('%d is shown as %s', (value, text) => {
  expect(shown(value)).toBe(text);
});

test('a promise that is not kept is marked', () => {
  expect(asLine({ id: 'finance.right.liana', value: 99, unit: '%', gate: 100, ok: false })).toMatch(
    /^finance\.right\.liana +99\.0 % {2}✗$/,
  );
});
