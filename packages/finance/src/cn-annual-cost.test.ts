import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annualOfDaily, cnAnnualCost, instalmentFeeCost, roughInstalmentFeeRate } from './cn-annual-cost.ts';
import { minorUnits } from './money.ts';
import { percent, ratio } from './rational.ts';

const yuan = (amount: number) => minorUnits(Math.round(amount * 100));
const Precise = Decimal.clone({ precision: 60 });

describe('the all-in annual cost', () => {
  test('of 10,000 repaid by twelve payments of 938.49, guarantee fee and all, is 22.53 % simple and 25.01 % compound', () => {
    const cost = cnAnnualCost({ received: yuan(10_000), payments: Array(12).fill(yuan(938.49)) });

    expect(cost.simple).toMatchObject({ convention: 'cn-simple', percent: '22.53' });
    expect(cost.compound).toMatchObject({ convention: 'cn-compound', percent: '25.01' });
  });

  test('makes the payments worth what was received, checked in decimals of sixty digits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 1_000_000 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 500 }),
        (part, count, extra) => {
          const payments = Array.from({ length: count }, () => minorUnits(part + extra));

          const { simple } = cnAnnualCost({ received: minorUnits(part * count), payments });

          const growth = new Precise(simple.unroundedPercent).div(1_200).plus(1);
          const worth = payments.reduce((sum, payment, index) => sum.plus(new Precise(payment).div(growth.pow(index + 1))), new Precise(0));
          expect(
            worth
              .div(part * count)
              .minus(1)
              .abs()
              .toNumber(),
          ).toBeLessThan(1e-12);
        },
      ),
    );
  });

  test('takes what was kept back from the money that was lent as a cost', () => {
    const whole = cnAnnualCost({ received: yuan(10_000), payments: Array(12).fill(yuan(888.49)) });
    const kept = cnAnnualCost({ received: yuan(9_700), payments: Array(12).fill(yuan(888.49)) });

    expect(kept.simple.percent).toBe('17.83');
    expect(whole.simple.percent).toBe('12.00');
  });

  test.each([
    ['nothing received', { received: yuan(0), payments: [yuan(1)] }, 'amount-out-of-range'],
    ['a payment below zero', { received: yuan(1), payments: [yuan(-1)] }, 'amount-out-of-range'],
    ['no payments', { received: yuan(1), payments: [] }, 'periods-out-of-range'],
    ['no periods in a year', { received: yuan(1), payments: [yuan(2)], periodsPerYear: 0 }, 'periods-out-of-range'],
    ['payments that do not pay it back', { received: yuan(2), payments: [yuan(1)] }, 'no-rate'],
    ['a cost that cannot be written', { received: yuan(0.01), payments: [yuan(9_000)] }, 'rate-out-of-range'],
  ])('is refused for %s', (_, credit, code) => {
    expect(() => cnAnnualCost(credit)).toThrow(expect.objectContaining({ name: 'FinanceError', code }));
  });
});

describe('an instalment fee', () => {
  test('of 0.6 % of the principal a month over a year is 13.03 %, not 7.2 %', () => {
    expect(instalmentFeeCost({ periods: 12, feePerPeriod: percent('0.6') }).simple.percent).toBe('13.03');
  });

  test('of nothing costs exactly nothing, over any number of months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_200 }), (periods) => {
        expect(instalmentFeeCost({ periods, feePerPeriod: percent('0') }).compound.unroundedPercent).toBe(0);
      }),
    );
  });

  test('is estimated by pages from half the principal', () => {
    expect(roughInstalmentFeeRate(percent('7.2'), 12)).toEqual(ratio(1728, 13_000));
  });

  test.each([0, 1_201, 1.5])('over %d months is refused', (periods) => {
    expect(() => instalmentFeeCost({ periods, feePerPeriod: percent('1') })).toThrow(
      expect.objectContaining({ code: 'periods-out-of-range' }),
    );
    expect(() => roughInstalmentFeeRate(percent('1'), periods)).toThrow(expect.objectContaining({ code: 'periods-out-of-range' }));
  });

  test('below zero is refused', () => {
    expect(() => instalmentFeeCost({ periods: 12, feePerPeriod: percent('-1') })).toThrow(
      expect.objectContaining({ code: 'rate-out-of-range' }),
    );
  });
});

test('a daily rate becomes an annual one on the basis that is named', () => {
  expect(annualOfDaily(percent('0.05'), 360)).toEqual(percent('18'));
  expect(annualOfDaily(percent('0.05'), 365)).toEqual(percent('18.25'));
});
