import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FinanceError } from './errors.ts';
import { creditRate, internalRate } from './flow-rate.ts';
import type { PeriodFlow } from './period-flow.ts';

const Precise = Decimal.clone({ precision: 60 });

/** What the flows are worth at `rate`, as a share of all that moves, in decimals of sixty digits. */
function worth(flows: readonly PeriodFlow[], rate: number): number {
  const growth = new Precise(rate).plus(1);
  const discounted = ({ amount, periods, simple = 0 }: PeriodFlow) =>
    new Precise(amount).div(growth.pow(periods)).div(new Precise(rate).times(simple).plus(1));
  const sum = flows.reduce((total, flow) => total.plus(discounted(flow)), new Precise(0));
  const moved = flows.reduce((total, flow) => total.plus(discounted(flow).abs()), new Precise(0));
  return sum.abs().div(moved).toNumber();
}

const yearly = (...amounts: number[]): PeriodFlow[] => amounts.map((amount, periods) => ({ amount, periods }));

const anyTime = fc.record({
  periods: fc.integer({ min: 1, max: 3_600 }).map((tenths) => tenths / 10),
  simple: fc.integer({ min: 0, max: 29 }).map((days) => days / 30),
});
const anyCredit = fc
  .tuple(
    fc.integer({ min: 1_000, max: 100_000_000 }),
    fc.array(fc.tuple(anyTime, fc.integer({ min: 1, max: 1_000 })), { minLength: 1, maxLength: 60 }),
    fc.integer({ min: 0, max: 5_000 }),
  )
  .map(([advance, shares, costInThousandths]): PeriodFlow[] => {
    const all = shares.reduce((sum, [, share]) => sum + share, 0);
    const total = advance * (1 + costInThousandths / 1_000);
    const payments = shares.map(([time, share]) => ({ ...time, amount: -Math.ceil((total * share) / all) }));
    return [{ amount: advance, periods: 0 }, ...payments];
  });

describe('the rate of a credit', () => {
  test('makes what is paid worth what was advanced, checked in decimals of sixty digits', () => {
    fc.assert(
      fc.property(anyCredit, (flows) => {
        expect(worth(flows, creditRate(flows))).toBeLessThan(1e-12);
      }),
    );
  });

  test('is exactly zero where nothing is paid on top', () => {
    expect(creditRate(yearly(300, -100, -100, -100))).toBe(0);
  });

  test('of 100 paid back as 101 is one hundredth', () => {
    expect(creditRate(yearly(100, -101))).toBeCloseTo(0.01, 15);
  });

  test('is found where a fee comes a year before the advance, although a second rate fits', () => {
    const flows: PeriodFlow[] = [
      { amount: -150, periods: -1 },
      { amount: 30_000, periods: 0 },
      { amount: -33_000, periods: 1 },
    ];

    expect(creditRate(flows)).toBeCloseTo(0.1061175, 6);
    expect(() => internalRate(flows)).toThrow(expect.objectContaining({ code: 'several-rates' }));
  });

  test('is found where money is drawn again after a part was paid back', () => {
    const flows = yearly(1_000, -700, 1_000, -1_700);

    expect(worth(flows, creditRate(flows))).toBeLessThan(1e-12);
  });

  test('does not depend on the order in which the flows are told', () => {
    const flows = yearly(1_000, -400, -400, -400);

    expect(creditRate(flows.toReversed())).toBe(creditRate(flows));
  });

  test.each([
    ['payments below what was advanced', yearly(100, -99), 'no-rate'],
    ['nothing paid', yearly(100), 'no-rate'],
    ['nothing at all', [], 'no-rate'],
    [
      'amounts that cancel each other on one day',
      [
        { amount: 5, periods: 1 },
        { amount: -5, periods: 1 },
      ],
      'no-rate',
    ],
    ['a cost that no loan has', yearly(1, -2_000_000), 'no-rate'],
    ['two rates of a debt', yearly(1_000, -3_600, 4_310, -1_716), 'several-rates'],
    ['an amount that is no number', yearly(100, Number.NaN), 'amount-out-of-range'],
    ['a time that is no number', [{ amount: 5, periods: Number.NaN }], 'periods-out-of-range'],
    ['an odd part of a whole period', [{ amount: 5, periods: 0, simple: 1 }], 'periods-out-of-range'],
  ] as const)('is refused for %s', (_, flows, code) => {
    expect(() => creditRate(flows)).toThrow(expect.objectContaining({ name: 'FinanceError', code }));
  });
});

describe('the internal rate', () => {
  test('may be below zero', () => {
    expect(internalRate(yearly(-70_000, 12_000, 15_000))).toBeCloseTo(-0.4435, 4);
  });

  test('is the same for who lends and who borrows', () => {
    const flows = yearly(-70_000, 12_000, 15_000, 18_000, 21_000);

    expect(internalRate(flows.map((flow) => ({ ...flow, amount: -flow.amount })))).toBe(internalRate(flows));
  });

  test('names every rate that fits, of both signs', () => {
    // (1 + r) is 1.1 or 0.5.
    expect(() => internalRate(yearly(100, -160, 55))).toThrow('2 rates of a period fit these flows: -50.0000 %, 10.0000 %');
  });

  test('is refused where two rates fall together', () => {
    expect(() => internalRate(yearly(100, -220, 121))).toThrow(expect.objectContaining({ code: 'several-rates' }));
  });

  test('of any flows is an answer or a typed refusal, and the answer makes them worth nothing', () => {
    const anyFlows = fc.array(fc.record({ amount: fc.integer({ min: -1_000, max: 1_000 }), periods: fc.integer({ min: 0, max: 24 }) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(anyFlows, (flows) => {
        const rate = answerOf(() => internalRate(flows));
        if (rate !== undefined) expect(worth(flows, rate)).toBeLessThan(1e-9);
      }),
      { numRuns: 2_000 },
    );
  });
});

/** What was answered; undefined where it was refused in the package's own way. */
function answerOf(ask: () => number): number | undefined {
  try {
    return ask();
  } catch (error) {
    expect(error).toBeInstanceOf(FinanceError);
    return undefined;
  }
}
