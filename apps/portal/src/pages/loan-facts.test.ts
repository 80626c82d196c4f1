import { aLoan } from '@liana/elements/testing';
import { expect, test } from 'vitest';
import { daysBetween, instalmentOf, nextPaymentOf } from './loan-facts.ts';

test('the next payment is the earliest of all loans, and a settled loan has none', () => {
  const soon = aLoan({ plan: { from: '2026-05-21' }, paid: 6 });
  const later = aLoan({ plan: { from: '2026-06-30' }, paid: 6 });
  const settled = aLoan({ plan: { from: '2025-01-01', months: 6 }, paid: 6 });

  expect(nextPaymentOf([later, settled, soon])?.dueDate).toBe('2026-12-21');
  expect(nextPaymentOf([settled])).toBe(undefined);
});

test('days are counted by the calendar, over the end of summer time too', () => {
  expect(daysBetween('2026-10-30', '2026-11-02')).toBe(3);
  expect(daysBetween('2026-11-24', '2026-11-24')).toBe(0);
  expect(daysBetween('2026-11-24', '2026-11-20')).toBe(-4);
});

test('after a refund, what is paid each month is what is due next and not what was signed', () => {
  const loan = aLoan();
  const payment = { ...loan.terms.instalment, amountMinor: loan.terms.instalment.amountMinor - 1250 };

  expect(instalmentOf({ ...loan, nextPayment: { dueDate: '2026-12-21', payment } })).toBe(payment);
  expect(instalmentOf({ ...loan, nextPayment: null })).toBe(loan.terms.instalment);
});
