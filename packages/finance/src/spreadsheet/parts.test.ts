import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cumipmt, cumprinc } from './cumulative.ts';
import { ipmt, ppmt } from './parts.ts';
import { fv, pmt } from './time-value.ts';
import type { When } from './when.ts';

const aWhen = fc.constantFrom<When>('end', 'begin');
const aRate = fc.double({ min: 0, max: 0.2, noNaN: true });

describe('the parts of a payment', () => {
  test('are those of spreadsheets', () => {
    expect(ppmt(0.08, 10, 10, 200_000)).toBeCloseTo(-27_598.05346242135, 8);
    expect(ipmt(0.1 / 12, 6, 24, 100_000, 1_000_000, 1)).toBeCloseTo(921.1473439736, 8);
    expect(cumipmt(0.1 / 12, 360, 100_000, 13, 24, 'begin')).toBeCloseTo(-9_834.815716321, 7);
    expect(cumprinc(0.1 / 12, 360, 100_000, 1, 24, 'begin')).toBeCloseTo(-1_986.74205293, 7);
  });

  test('before any interest has run are principal alone', () => {
    expect(ipmt(0.1 / 12, 1, 24, 2_000, 0, 'begin')).toBe(0);
    expect(ppmt(0.1 / 12, 1, 24, 2_000, 0, 'begin')).toBe(pmt(0.1 / 12, 24, 2_000, 0, 'begin'));
  });

  test('are interest on what is owed, and what is left of the payment', () => {
    fc.assert(
      fc.property(aRate, fc.integer({ min: 2, max: 60 }), fc.double({ min: 0, max: 1, noNaN: true }), aWhen, (rate, term, at, when) => {
        const period = 2 + Math.floor(at * (term - 2));
        const payment = pmt(rate, term, 10_000, 500, when);
        const owed = fv(rate, period - 1, payment, 10_000, when);
        const interest = when === 'begin' ? (owed * rate) / (1 + rate) : owed * rate;

        expect(ipmt(rate, period, term, 10_000, 500, when)).toBeCloseTo(interest, 5);
        expect(ppmt(rate, period, term, 10_000, 500, when)).toBeCloseTo(payment - interest, 5);
      }),
    );
  });

  test('of all payments repay the loan', () => {
    fc.assert(
      fc.property(aRate, fc.integer({ min: 1, max: 120 }), aWhen, (rate, term, when) => {
        expect(cumprinc(rate, term, 10_000, 1, term, when)).toBeCloseTo(-10_000, 5);
        expect(cumipmt(rate, term, 10_000, 1, term, when)).toBeCloseTo(term * pmt(rate, term, 10_000, 0, when) + 10_000, 5);
      }),
    );
  });

  test.each([
    ['the payment before the first', () => ppmt(0.01, 0, 12, 100), '0'],
    ['a payment after the last', () => ipmt(0.01, 13, 12, 100), '13'],
    ['a stretch that ends before it starts', () => cumprinc(0.01, 12, 100, 5, 4), '5'],
    ['10,000 periods to add up', () => cumipmt(0.01, 10_000, 100, 1, 10_000), '10000'],
  ])('refuse %s', (_, ask, value) => {
    expect(ask).toThrow(expect.objectContaining({ code: 'periods-out-of-range', message: expect.stringContaining(`got ${value}`) }));
  });
});
