import { FinanceError } from '../errors.ts';
import { amountChecked, periodsChecked, rateChecked, resultChecked } from './figures.ts';
import { isAtBegin, type When } from './when.ts';

// One equation, solved for each of its parts: pv·(1+r)^n + pmt·(1 + r·[begin])·((1+r)^n − 1)/r + fv = 0. Amounts received
// are above zero and amounts paid below. Powers go through log1p and expm1, which keep the digits of a small rate.

/** What 1 due after `periods` is worth today: (1 + rate)^−periods. */
export function discount(rate: number, periods: number): number {
  return Math.exp(-periods * Math.log1p(rate));
}

/** What payments of 1 are worth at the start of the first period: one a period, at its end unless `atBegin`. */
export function annuityValue(rate: number, periods: number, atBegin: boolean): number {
  // At 0 % the formula divides by zero; payments are then worth their number.
  const atEnd = rate === 0 ? periods : -Math.expm1(-periods * Math.log1p(rate)) / rate;
  return atBegin ? atEnd * (1 + rate) : atEnd;
}

/**
 * The payment of each period that turns `pv` into `fv`, PMT of spreadsheets.
 *
 * @param rate of one period, as a fraction above -1.
 * @param nper number of periods, above zero.
 * @throws {FinanceError} `rate-out-of-range`, `periods-out-of-range`, `amount-out-of-range`, `when-unknown`.
 * @see docs/maths/spreadsheet.md for the equation, its signs and a worked example.
 */
export function pmt(rate: number, nper: number, pv: number, fv = 0, when: When = 'end'): number {
  const [r, n] = [rateChecked(rate), periodsChecked(nper)];
  const owed = amountChecked('the present value', pv) + amountChecked('the future value', fv) * discount(r, n);
  return resultChecked('the payment', -owed / annuityValue(r, n, isAtBegin(when)), r, n);
}

/**
 * What payments and a last amount are worth today, PV of spreadsheets.
 *
 * @throws {FinanceError} as `pmt`.
 */
export function pv(rate: number, nper: number, pmt: number, fv = 0, when: When = 'end'): number {
  const [r, n] = [rateChecked(rate), periodsChecked(nper)];
  const payments = amountChecked('the payment', pmt) * annuityValue(r, n, isAtBegin(when));
  return resultChecked('the present value', -payments - amountChecked('the future value', fv) * discount(r, n), r, n);
}

/**
 * What payments and a first amount have become after the last period, FV of spreadsheets.
 *
 * @throws {FinanceError} as `pmt`.
 */
export function fv(rate: number, nper: number, pmt: number, pv = 0, when: When = 'end'): number {
  const [r, n] = [rateChecked(rate), periodsChecked(nper)];
  const growth = Math.exp(n * Math.log1p(r));
  const perPayment = r === 0 ? n : Math.expm1(n * Math.log1p(r)) / r;
  const payments = amountChecked('the payment', pmt) * perPayment * (isAtBegin(when) ? 1 + r : 1);
  return resultChecked('the future value', -payments - amountChecked('the present value', pv) * growth, r, n);
}

/**
 * The number of periods in which payments turn `pv` into `fv`, NPER of spreadsheets: seldom whole, and below zero where the
 * payments lead away from it.
 *
 * @throws {FinanceError} `payment-never-clears` when no number of payments gets there, and as `pmt`.
 */
export function nper(rate: number, pmt: number, pv: number, fv = 0, when: When = 'end'): number {
  const r = rateChecked(rate);
  const [payment, present, future] = [
    amountChecked('the payment', pmt),
    amountChecked('the present value', pv),
    amountChecked('the future value', fv),
  ];
  // What never changes at this rate and payment: it is not reached, and not left, in any number of periods.
  const standstill = r === 0 ? payment : (payment * (isAtBegin(when) ? 1 + r : 1)) / r;
  const periods = r === 0 ? -(present + future) / payment : Math.log1p(-(present + future) / (standstill + present)) / Math.log1p(r);
  if (!Number.isFinite(periods)) {
    throw new FinanceError('payment-never-clears', `payments of ${pmt} at ${rate} a period never turn ${pv} into ${fv}`);
  }
  return periods;
}
