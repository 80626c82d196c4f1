import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annualCost, type CostConvention } from './annual-cost.ts';
import { aprcOfTimes } from './aprc.ts';
import { cardInstalments } from './card-instalments.ts';
import { creditLineRows, type LineMovement } from './daily-interest.ts';
import { addDays } from './dates.ts';
import { drawdownSchedule } from './drawdowns.ts';
import { earlyRepayment } from './early-repayment.ts';
import { creditRate, internalRate } from './flow-rate.ts';
import { creditPlan } from './instalment-plan.ts';
import { minorUnits, sumMinor } from './money.ts';
import { ratio } from './rational.ts';
import { revolvingIllustration } from './revolving.ts';
import { schedule } from './schedule.ts';
import * as spreadsheet from './spreadsheet/index.ts';
import { subsidisedPlan } from './subsidy.ts';
import { aCostItem, aDay, aLoan, anAmount, anyNumber, aRate, aRounding } from './testing/arbitrary.ts';
import { answer, holdsNoNumber, unsound } from './testing/sound.ts';
import { usAprOfFlows } from './us-apr-of-flows.ts';
import { xirr } from './xirr.ts';

// 20,000 runs in all, the same each time. They take some twelve seconds; one that hangs is found all the same.
const seeded = (numRuns: number) => ({ seed: 20_270_115, numRuns });
const patience = { timeout: 60_000 };
const conventions: readonly CostConvention[] = ['us-apr', 'us-mapr', 'eu-aprc', 'uk-apr', 'cn-simple', 'cn-compound'];

describe('any schedule loses no cent', patience, () => {
  test('of a loan, whatever its calendar and way of repayment', () => {
    fc.assert(
      fc.property(aLoan, (loan) => {
        const rows = answer(() => schedule(loan));
        if (rows) expect(unsound(rows, loan.principal, loan.advancedOn)).toEqual([]);
      }),
      seeded(5_000),
    );
  });

  test('of a loan that is repaid early', () => {
    fc.assert(
      fc.property(aLoan, fc.integer({ min: 1, max: 80 }), anAmount, fc.boolean(), (loan, withPayment, amount, shorten) => {
        const rows = answer(() => earlyRepayment(loan, { withPayment, amount, strategy: shorten ? 'shorten' : 'reduce' }));
        if (rows) expect(unsound(rows, loan.principal, loan.advancedOn)).toEqual([]);
      }),
      seeded(2_000),
    );
  });

  test('of a plan with charges, whose totals are sums of what is shown and whose annual costs are numbers', () => {
    fc.assert(
      fc.property(aLoan, fc.array(aCostItem, { maxLength: 4 }), fc.nat(1_000), (loan, costItems, downPayment) => {
        const plan = answer(() => creditPlan({ ...loan, price: loan.principal, downPayment: minorUnits(downPayment), costItems }));
        if (!plan) return;

        expect(unsound(plan.rows, plan.principal, loan.advancedOn)).toEqual([]);
        expect(plan.totalOfPayments).toBe(sumMinor(plan.rows.map(({ payment }) => payment)));
        expect(plan.totalPaid).toBeGreaterThanOrEqual(plan.totalOfPayments + plan.downPayment);
        expect(conventions.map((convention) => answer(() => annualCost(plan, convention))).filter(holdsNoNumber)).toEqual([]);
      }),
      seeded(2_000),
    );
  });

  test('of card instalments, several drawdowns, and a purchase at 0 %', () => {
    fc.assert(
      fc.property(aLoan, anAmount, fc.nat(2_000), aRate, fc.boolean(), (loan, second, daysLater, feeRate, isFirst) => {
        const { principal, periods, advancedOn, rounding } = loan;
        const drawdowns = [{ on: advancedOn, amount: principal }, { on: addDays(advancedOn, daysLater), amount: second }]; // biome-ignore format: two drawdowns
        const [feeCollected, remainder] = isFirst ? (['first', 'first'] as const) : (['each', 'last'] as const);

        const card = answer(() =>
          cardInstalments({ principal, instalments: periods, feeRate, feeCollected, remainder, purchasedOn: advancedOn, rounding }),
        );
        const drawn = answer(() => drawdownSchedule({ ...loan, drawdowns }));
        const bought = answer(() => subsidisedPlan({ ...loan, price: principal }));

        if (card) expect(unsound(card, principal, advancedOn)).toEqual([]);
        if (drawn) expect(unsound(drawn, minorUnits(principal + second)).filter((fault) => !fault.includes('left'))).toEqual([]);
        if (bought) expect([...unsound(bought.rows, principal), bought.advanced + bought.subsidy]).toEqual([principal]);
      }),
      seeded(2_000),
    );
  });

  test('of a line of credit and of a card’s illustration', () => {
    const aMovement = fc.record({ days: fc.nat(400), kind: fc.constantFrom('draw', 'repay'), amount: fc.option(anAmount) });
    fc.assert(
      fc.property(aDay, fc.array(aMovement, { maxLength: 12 }), aRate, aRounding, anAmount, (start, moves, rate, rounding, drawn) => {
        let on = start;
        const movements = moves.map(({ days, kind, amount }): LineMovement => {
          on = addDays(on, days);
          return kind === 'draw' ? { kind, on, amount: amount ?? drawn } : { kind: 'repay', on, amount: amount ?? 'all' };
        });
        const line = [
          { kind: 'draw' as const, on: start, amount: drawn },
          ...movements,
          { kind: 'repay' as const, on, amount: 'all' as const },
        ];
        const advanced = line.reduce((sum, move) => (move.kind === 'draw' ? sum + Number(move.amount) : sum), 0);
        const minimum = { shareOfBalance: ratio(1, 50), floor: minorUnits(2_500) };

        const rows = answer(() => creditLineRows({ movements: line, dailyRate: rate.over(ratio(365, 1)), rounding }));
        const illustration = answer(() => revolvingIllustration({ drawn, annualRate: rate, minimum, firstDueOn: start, rounding }));

        if (rows) expect(unsound(rows, minorUnits(advanced)).filter((fault) => !fault.includes('stand'))).toEqual([]);
        if (illustration) expect(unsound(illustration.rows, drawn)).toEqual([]);
      }),
      seeded(2_000),
    );
  });
});

describe('any rate that is found is one, and fits', patience, () => {
  const aFlow = fc.record({ amount: anyNumber, periods: anyNumber, simple: fc.constantFrom(0, 0, 0, 0.5, 2, Number.NaN) });

  test('of flows of any numbers', () => {
    fc.assert(
      fc.property(fc.array(aFlow, { maxLength: 12 }), (flows) => {
        for (const found of [answer(() => creditRate(flows)), answer(() => internalRate(flows))]) {
          expect(found === undefined || (Number.isFinite(found) && found > -1)).toBe(true);
        }
      }),
      seeded(2_000),
    );
  });

  test('of payments and advances on any days, by every convention', () => {
    const aMove = fc.record({ on: aDay, amount: anAmount });
    fc.assert(
      fc.property(fc.array(aMove, { maxLength: 4 }), fc.array(aMove, { maxLength: 12 }), (advances, payments) => {
        const dated = [...advances, ...payments.map(({ on, amount }) => ({ on, amount: minorUnits(-amount) }))];
        const times = dated.map(({ amount }, index) => ({ amount, years: ratio(index - 1, 12) }));

        const found = [
          answer(() => usAprOfFlows({ advances, payments })),
          answer(() => aprcOfTimes(times, 'eu-aprc')),
          answer(() => xirr(dated)),
        ];

        expect(found.filter(holdsNoNumber)).toEqual([]);
      }),
      seeded(2_000),
    );
  });

  test('of one advance and its payments, at which they are worth it', () => {
    fc.assert(
      fc.property(anAmount, fc.array(anAmount, { minLength: 1, maxLength: 60 }), (advance, payments) => {
        const flows = [advance, ...payments.map((amount) => -amount)].map((amount, periods) => ({ amount, periods }));
        const rate = answer(() => creditRate(flows));
        if (rate === undefined) return;

        const worth = flows.map(({ amount, periods }) => amount / (1 + rate) ** periods);
        expect(Math.abs(worth.reduce((sum, each) => sum + each, 0))).toBeLessThan(1e-8 * advance);
      }),
      seeded(1_000),
    );
  });

  test('and so is whatever spreadsheet functions give for any numbers', () => {
    const aWhen = fc.constantFrom<spreadsheet.When>('end', 'begin', 0, 1);
    fc.assert(
      fc.property(anyNumber, anyNumber, anyNumber, anyNumber, anyNumber, aWhen, (a, b, c, d, e, when) => {
        const { pmt, pv, fv, nper, rate, ipmt, ppmt, cumipmt, cumprinc, effect, nominal, npv, irr } = spreadsheet;
        const asked = [
          () => pmt(a, b, c, d, when),
          () => pv(a, b, c, d, when),
          () => fv(a, b, c, d, when),
          () => nper(a, b, c, d, when),
          () => rate(b, c, d, e, when),
          () => ipmt(a, b, c, d, e, when),
          () => ppmt(a, b, c, d, e, when),
          () => cumipmt(a, b, c, d, e, when),
          () => cumprinc(a, b, c, d, e, when),
          () => effect(a, b),
          () => nominal(a, b),
          () => npv(a, [b, c, d, e]),
          () => irr([a, b, c, d, e]),
        ];

        expect(asked.map(answer).filter(holdsNoNumber)).toEqual([]);
      }),
      seeded(2_000),
    );
  });
});
