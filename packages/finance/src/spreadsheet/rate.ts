import { MOST_PERIODS } from '../annuity.ts';
import { internalRate } from '../flow-rate.ts';
import { amountChecked, wholeChecked } from './figures.ts';
import { isAtBegin, type When } from './when.ts';

/**
 * The rate of one period at which payments turn `pv` into `fv`, RATE of spreadsheets; there is no guess to give.
 *
 * @param nper number of periods, whole, from 1 to 1,200.
 * @throws {FinanceError} `no-rate` when none above -1 fits, `several-rates` when several do, `periods-out-of-range`,
 * `amount-out-of-range`, `when-unknown`.
 * @see docs/maths/spreadsheet.md
 */
export function rate(nper: number, pmt: number, pv: number, fv = 0, when: When = 'end'): number {
  const periods = wholeChecked('the number of periods', nper, 1, MOST_PERIODS);
  const payment = amountChecked('the payment', pmt);
  const first = isAtBegin(when) ? 0 : 1;
  const payments = Array.from({ length: periods }, (_, index) => ({ amount: payment, periods: index + first }));
  return internalRate([
    { amount: amountChecked('the present value', pv), periods: 0 },
    ...payments,
    { amount: amountChecked('the future value', fv), periods },
  ]);
}
