import { FinanceError } from '../errors.ts';
import { amountChecked, rateChecked, wholeChecked } from './figures.ts';

/** Compounding more often than every minute of a year is a slip. */
const mostPerYear = 525_600;

/**
 * The effective annual rate of a nominal one that is compounded `npery` times a year, EFFECT of spreadsheets.
 *
 * @param nominalRate as a fraction; the rate of one period must be above -1.
 * @param npery whole, from 1 up.
 * @throws {FinanceError} `rate-out-of-range`, `periods-out-of-range`.
 * @see docs/maths/spreadsheet.md
 */
export function effect(nominalRate: number, npery: number): number {
  const periods = wholeChecked('the periods of a year', npery, 1, mostPerYear);
  const found = Math.expm1(periods * Math.log1p(rateChecked(nominalRate / periods)));
  if (!Number.isFinite(found)) throw new FinanceError('rate-out-of-range', `no double holds the effective rate of ${nominalRate}`);
  return found;
}

/**
 * The nominal rate of a year that, compounded `npery` times, gives an effective one: NOMINAL of spreadsheets.
 *
 * @param effectiveRate as a fraction above -1.
 * @throws {FinanceError} as `effect`.
 */
export function nominal(effectiveRate: number, npery: number): number {
  const periods = wholeChecked('the periods of a year', npery, 1, mostPerYear);
  return amountChecked('the nominal rate', periods * Math.expm1(Math.log1p(rateChecked(effectiveRate)) / periods));
}
