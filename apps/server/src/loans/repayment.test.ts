import type { Product } from '@liana/matching';
import { priceCredit, scheduleOf } from '@liana/pricing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demoCatalogue } from '../testing/lenders.ts';
import { outstandingMinor, paymentsMade, type Repayment, scheduleAfterRefund, settlementOn } from './repayment.ts';

const product = (demoCatalogue().products as Product[]).find(({ id }) => id === 'northmere-purchase')!;
const startsOn = '2026-11-30';
const loan = (paid = 0): Repayment => {
  const rows = scheduleOf(priceCredit(product, { amountMinor: 129_900, tenorMonths: 12, annualPercent: '11.99', on: startsOn }));
  return { rows, startsOn, paidMinor: rows.slice(0, paid).reduce((sum, row) => sum + row.payment, 0) };
};

describe('the mirror of a loan', () => {
  test('payments clear instalments in order; a part of one clears none', () => {
    const { rows } = loan();

    expect(paymentsMade({ rows, startsOn, paidMinor: rows[0]!.payment - 1 })).toBe(0);
    expect(paymentsMade(loan(3))).toBe(3);
    expect(paymentsMade({ rows, startsOn, paidMinor: 10_000_000 })).toBe(12);
  });

  test('what is owed is the principal of the instalments that are left', () => {
    for (const paid of [0, 1, 7, 12]) {
      const repayment = loan(paid);
      expect(outstandingMinor(repayment)).toBe(repayment.rows.slice(paid).reduce((sum, row) => sum + row.principal, 0));
    }
  });

  test('settling early costs what is owed and the days since the last due date, and saves the rest of the interest', () => {
    const repayment = loan(2);
    const dueToday = settlementOn(repayment, product, repayment.rows[1]!.dueOn)!;

    expect(dueToday.totalMinor).toBe(outstandingMinor(repayment));
    expect(dueToday.savesMinor).toBe(repayment.rows.slice(2).reduce((sum, row) => sum + row.interest, 0));
    expect(settlementOn(repayment, product, '2027-06-01')).toBeNull();
    expect(settlementOn(loan(12), product, '2027-06-01')).toBeNull();
  });

  test('a refund lowers what is owed by exactly itself, on the dates that are left, and touches no payment that was made', () => {
    const aCase = fc.record({ paid: fc.integer({ min: 0, max: 11 }), share: fc.double({ min: 0.001, max: 1, noNaN: true }) });
    fc.assert(
      fc.property(aCase, ({ paid, share }) => {
        const before = loan(paid);
        const refundMinor = Math.max(1, Math.round(outstandingMinor(before) * share));

        const rows = scheduleAfterRefund(before, refundMinor, '11.99', product);

        const after = { ...before, rows };
        expect(outstandingMinor(after)).toBe(outstandingMinor(before) - refundMinor);
        expect(rows.slice(0, paid)).toEqual(before.rows.slice(0, paid));
        expect(rows.map((row) => row.dueOn)).toEqual(before.rows.slice(0, rows.length).map((row) => row.dueOn));
      }),
      { numRuns: 300 },
    );
  });
});
