import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { irr, npv } from './flows.ts';
import { rate } from './rate.ts';
import { pmt } from './time-value.ts';
import type { When } from './when.ts';

describe('the present value of flows', () => {
  test('takes the first a period from today as spreadsheets do, or today as numpy-financial does', () => {
    expect(npv(0.1, [-10_000, 2_000, 4_000, 8_000])).toBeCloseTo(1_031.3503176012, 9);
    expect(npv(0.05, [-15_000, 1_500, 2_500, 3_500, 4_500, 6_000], 0)).toBeCloseTo(122.8948549509, 9);
  });

  test('is zero at the internal rate', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.array(fc.nat(100_000), { minLength: 1, maxLength: 40 }), (spent, earned) => {
        fc.pre(earned.some((amount) => amount > 0));
        const flows = [-spent, ...earned];

        const found = irr(flows);

        const size = npv(found, flows.map(Math.abs), 0);
        expect(Math.abs(npv(found, flows, 0))).toBeLessThan(1e-9 * size);
      }),
    );
  });
});

describe('the internal rate', () => {
  test.each([
    [[-75_000, 12_000, 15_000, 18_000, 21_000, 24_000], 0.0571514288717847],
    [[-9_765_000, -24_338_874, -3_354_506, 814_300, 1_595_562, 1_975_118, 1_688_159, 391_944], -0.3392341905191],
  ])('of %j is %d', (flows, expected) => {
    expect(irr(flows)).toBeCloseTo(expected, 12);
  });

  test('is not guessed where several fit', () => {
    // −1 + 2.3/(1+i) − 1.32/(1+i)² is zero at 10 % and at 20 %.
    expect(() => irr([-100, 230, -132])).toThrow(
      expect.objectContaining({ code: 'several-rates', message: expect.stringContaining('10.0000 %, 20.0000 %') }),
    );
  });

  test.each([
    ['gains alone', () => irr([1, 2, 3]), 'no-rate'],
    ['one flow', () => irr([-100]), 'periods-out-of-range'],
    ['a flow that is no number', () => irr([-100, Number.NaN]), 'amount-out-of-range'],
    ['no flow at all', () => npv(0.1, []), 'periods-out-of-range'],
  ])('refuses %s', (_, ask, code) => {
    expect(ask).toThrow(expect.objectContaining({ name: 'FinanceError', code }));
  });
});

describe('the rate of payments', () => {
  test('is the one of spreadsheets', () => {
    expect(rate(48, -200, 8_000)).toBeCloseTo(0.007701472, 9);
    expect(rate(24, -1_000, -10_000, 100_000, 1)).toBeCloseTo(0.0632395800018064, 12);
    expect(rate(2, 0, -593.06, 214.07)).toBeCloseTo(-0.39920185, 8);
  });

  test('is the one that the payment was made at', () => {
    const aWhen = fc.constantFrom<When>('end', 'begin');
    fc.assert(
      fc.property(fc.double({ min: -0.2, max: 1, noNaN: true }), fc.integer({ min: 2, max: 120 }), aWhen, (made, periods, when) => {
        expect(rate(periods, pmt(made, periods, 10_000, 0, when), 10_000, 0, when)).toBeCloseTo(made, 9);
      }),
    );
  });

  test.each([
    ['payments that add to the debt', () => rate(12, 400, 10_000, 5_000), 'no-rate'],
    ['a term with a fraction', () => rate(2.5, -50, 100), 'periods-out-of-range'],
    ['10,000 periods', () => rate(10_000, -50, 100), 'periods-out-of-range'],
    ['a loan with two rates', () => rate(2, 230, -100, -362), 'several-rates'],
  ])('refuses %s', (_, ask, code) => {
    expect(ask).toThrow(expect.objectContaining({ name: 'FinanceError', code }));
  });
});
