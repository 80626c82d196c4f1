import { internalRate } from '../flow-rate.ts';
import { amountChecked, rateChecked, resultChecked, wholeChecked } from './figures.ts';
import { discount } from './time-value.ts';

/** Flows of a period each that one question may hold: ten thousand and more have no business reason, and cost time. */
const mostFlows = 5_000;

/**
 * What flows a period apart are worth today, NPV.
 *
 * @param rate of one period, as a fraction above -1.
 * @param firstAt the period of the first flow: 1, a period from today, as spreadsheets have it; 0, today, as numpy-financial has it.
 * @throws {FinanceError} `rate-out-of-range`, `periods-out-of-range` without flows or with more than 5,000, `amount-out-of-range`.
 * @see docs/maths/spreadsheet.md
 */
export function npv(rate: number, flows: readonly number[], firstAt: 0 | 1 = 1): number {
  const r = rateChecked(rate);
  wholeChecked('the number of flows', flows.length, 1, mostFlows);
  wholeChecked('the period of the first flow', firstAt, 0, 1);
  const values = flows.map((amount, index) => amountChecked('a flow', amount) * discount(r, index + firstAt));
  const sum = values.reduce((total, value) => total + value, 0);
  return resultChecked('the present value', sum, r, flows.length);
}

/**
 * The one rate of a period, above -1, at which flows a period apart are worth nothing together, IRR. Spreadsheets answer
 * with whichever rate is near a guess; here flows that several rates fit are refused.
 *
 * @throws {FinanceError} `no-rate`, `several-rates`, `periods-out-of-range`, `amount-out-of-range`.
 */
export function irr(flows: readonly number[]): number {
  wholeChecked('the number of flows', flows.length, 2, mostFlows);
  return internalRate(flows.map((amount, periods) => ({ amount, periods })));
}
