import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fv, nper, pmt, pv } from './time-value.ts';
import type { When } from './when.ts';

const Exact = Decimal.clone({ precision: 60 });

const aWhen = fc.constantFrom<When>('end', 'begin');
const aRate = fc.integer({ min: -500_000, max: 2_000_000 }).map((millionths) => millionths / 1e6);
const anAmount = fc.integer({ min: -1_000_000, max: 1_000_000 });
const aTerm = fc.integer({ min: 1, max: 120 });

/** pv·(1+r)^n + pmt·(1+r·[begin])·((1+r)^n − 1)/r + fv, and the size of its largest part. */
function equation(rate: number, periods: number, payment: number, present: number, future: number, when: When) {
  const growth = new Exact(rate).plus(1).pow(periods);
  const perPayment = rate === 0 ? new Exact(periods) : growth.minus(1).div(rate);
  const parts = [growth.times(present), perPayment.times(when === 'begin' ? 1 + rate : 1).times(payment), new Exact(future)];
  const sum = parts.reduce((total, part) => total.plus(part), new Exact(0));
  return sum
    .abs()
    .div(Exact.max(1, ...parts.map((part) => part.abs())))
    .toNumber();
}

describe('the time value of money', () => {
  test('is the one of spreadsheets, with what is paid below zero', () => {
    expect(pmt(0.08 / 12, 60, 15_000)).toBeCloseTo(-304.1459143262, 9);
    expect(pv(0.07, 20, 12_000)).toBeCloseTo(-127_128.1709461939, 9);
    expect(fv(0.075, 20, -2_000, 0, 'begin')).toBeCloseTo(93_105.064874, 6);
    expect(nper(0.075, -2_000, 0, 100_000)).toBeCloseTo(21.544944, 6);
  });

  test('at 0 % is a plain sum', () => {
    expect(pmt(0, 24, 100_000)).toBe(-100_000 / 24);
    expect(pv(0, 24, 1_000, 10_000, 1)).toBe(-34_000);
    expect(fv(0, 12, -100, -1_000, 1)).toBe(2_200);
    expect(nper(0, -100, -1_000, 10_000)).toBe(90);
  });

  test('solves its equation for whichever part is asked', () => {
    fc.assert(
      fc.property(aRate, aTerm, anAmount, anAmount, aWhen, (rate, periods, a, b, when) => {
        expect(equation(rate, periods, pmt(rate, periods, a, b, when), a, b, when)).toBeLessThan(1e-11);
        expect(equation(rate, periods, a, pv(rate, periods, a, b, when), b, when)).toBeLessThan(1e-11);
        expect(equation(rate, periods, a, b, fv(rate, periods, a, b, when), when)).toBeLessThan(1e-11);
      }),
    );
  });

  test('finds the term again that the payment was made for', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.0001, max: 0.2, noNaN: true }), aTerm, aWhen, (rate, periods, when) => {
        expect(nper(rate, pmt(rate, periods, 10_000, 0, when), 10_000, 0, when)).toBeCloseTo(periods, 3);
      }),
    );
  });

  test.each([
    ['a rate of -100 %', () => pmt(-1, 12, 100), 'rate-out-of-range', '-1'],
    ['a rate that is no number', () => fv(Number.NaN, 12, 100), 'rate-out-of-range', 'NaN'],
    ['no periods', () => pmt(0.01, 0, 100), 'periods-out-of-range', '0'],
    ['a term without end', () => pv(0.01, Number.POSITIVE_INFINITY, 100), 'periods-out-of-range', 'Infinity'],
    ['an amount that is no number', () => pmt(0.01, 12, Number.NaN), 'amount-out-of-range', 'NaN'],
    ['a result that no double holds', () => fv(1e4, 10_000, 100), 'amount-out-of-range', '10000'],
    ['a payment that interest eats', () => nper(0.01, -100, 10_000), 'payment-never-clears', '-100'],
    ['no payment on a debt', () => nper(0, 0, 1_000), 'payment-never-clears', '1000'],
    ['another time of payment', () => pmt(0.01, 12, 100, 0, 2 as never), 'when-unknown', '2'],
  ])('refuses %s', (_, ask, code, value) => {
    expect(ask).toThrow(expect.objectContaining({ name: 'FinanceError', code, message: expect.stringContaining(value) }));
  });
});
