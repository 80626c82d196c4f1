import { amountChecked, periodsChecked, rateChecked, resultChecked, wholeChecked } from './figures.ts';
import { annuityValue, discount, pmt } from './time-value.ts';
import { isAtBegin, type When } from './when.ts';

/**
 * The part of the payment of period `per` that repays principal, PPMT of spreadsheets. A payment at the very start, before
 * any interest has run, is principal altogether.
 *
 * @param per counts from 1 up to `nper`.
 * @throws {FinanceError} `rate-out-of-range`, `periods-out-of-range`, `amount-out-of-range`, `when-unknown`.
 * @see docs/maths/spreadsheet.md
 */
export function ppmt(rate: number, per: number, nper: number, pv: number, fv = 0, when: When = 'end'): number {
  const [r, n] = [rateChecked(rate), periodsChecked(nper)];
  const number = wholeChecked('the period', per, 1, Math.floor(n));
  const atBegin = isAtBegin(when);
  if (atBegin && number === 1) return pmt(r, n, pv, fv, when);
  // The parts grow by the rate from one payment to the next. Taken from there they keep digits that the difference of
  // payment and interest would lose.
  const toRepay = amountChecked('the present value', pv) + amountChecked('the future value', fv);
  return resultChecked('the principal', (-toRepay * discount(r, n + 1 - number)) / annuityValue(r, n, atBegin), r, n);
}

/**
 * The part of the payment of period `per` that is interest, IPMT of spreadsheets: always `pmt − ppmt`.
 *
 * @throws {FinanceError} as `ppmt`.
 */
export function ipmt(rate: number, per: number, nper: number, pv: number, fv = 0, when: When = 'end'): number {
  return pmt(rate, nper, pv, fv, when) - ppmt(rate, per, nper, pv, fv, when);
}
