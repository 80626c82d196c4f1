import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartBars } from './chart-bars.ts';

test('parts stand on one another from zero up', () => {
  expect(chartBars([{ amounts: { principal: 36_514, interest: 7_520, fees: 250 } }])).toEqual([
    { part: 'principal', column: 0, from: 0, to: 36_514 },
    { part: 'interest', column: 0, from: 36_514, to: 44_034 },
    { part: 'fees', column: 0, from: 44_034, to: 44_284 },
  ]);
});

test('interest that is added to the debt hangs below zero as much as it stands above: nothing is paid', () => {
  expect(chartBars([{ amounts: { principal: -7_520, interest: 7_520 } }])).toEqual([
    { part: 'principal', column: 0, from: -7_520, to: 0 },
    { part: 'interest', column: 0, from: 0, to: 7_520 },
  ]);
});

test('a payment of nothing draws nothing', () => {
  expect(chartBars([{ amounts: { principal: 0, interest: 0, fees: 0 } }])).toEqual([]);
});

test('what lies above zero less what lies below is the payment', () => {
  const amount = fc.integer({ min: -(10 ** 9), max: 10 ** 9 });
  fc.assert(
    fc.property(fc.array(fc.record({ principal: amount, interest: amount, fees: amount }), { minLength: 1, maxLength: 5 }), (columns) => {
      const bars = chartBars(columns.map((amounts) => ({ amounts })));

      columns.forEach(({ principal, interest, fees }, column) => {
        const own = bars.filter((bar) => bar.column === column);
        const signed = own.map(({ from, to }) => (from < 0 ? from - to : to - from));
        expect(signed.reduce((sum, height) => sum + height, 0)).toBe(principal + interest + fees);
        expect(own.every(({ from, to }) => from < to && (from >= 0 || to <= 0))).toBe(true);
      });
    }),
  );
});
