import { MOST_PERIODS } from '../annuity.ts';
import { wholeChecked } from './figures.ts';
import { ppmt } from './parts.ts';
import { pmt } from './time-value.ts';
import type { When } from './when.ts';

/**
 * The principal that the payments `start` to `end` of a loan repay together, CUMPRINC of spreadsheets.
 *
 * @param nper number of periods, whole, from 1 to 1,200.
 * @param start counts from 1; `end` is included.
 * @throws {FinanceError} `rate-out-of-range`, `periods-out-of-range`, `amount-out-of-range`, `when-unknown`.
 * @see docs/maths/spreadsheet.md
 */
export function cumprinc(rate: number, nper: number, pv: number, start: number, end: number, when: When = 'end'): number {
  wholeChecked('the number of periods', nper, 1, MOST_PERIODS);
  wholeChecked('the last period', end, 1, nper);
  wholeChecked('the first period', start, 1, end);
  let sum = 0;
  for (let per = start; per <= end; per += 1) sum += ppmt(rate, per, nper, pv, 0, when);
  return sum;
}

/**
 * The interest in the payments `start` to `end` of a loan, CUMIPMT of spreadsheets.
 *
 * @throws {FinanceError} as `cumprinc`.
 */
export function cumipmt(rate: number, nper: number, pv: number, start: number, end: number, when: When = 'end'): number {
  const principal = cumprinc(rate, nper, pv, start, end, when);
  return (end - start + 1) * pmt(rate, nper, pv, 0, when) - principal;
}
