import { type AnnualRate, annualRate } from './annual-rate.ts';
import type { IsoDate } from './dates.ts';
import { type DayCount, yearFraction } from './day-count.ts';
import { FinanceError } from './errors.ts';
import { internalRate } from './flow-rate.ts';
import type { MinorUnits } from './money.ts';

/** An amount and its day; what comes in has the other sign than what goes out. */
export interface DatedFlow {
  readonly on: IsoDate;
  readonly amount: MinorUnits;
}

/**
 * The effective annual rate of dated flows, of a credit or of an investment, in any order; it may be below zero.
 *
 * @param dayCount how days become years; `ACT/365`, as spreadsheets do, when left out.
 * @throws {FinanceError} `periods-out-of-range` without flows, `no-rate` when none above -100 % fits, `several-rates` when several do.
 */
export function xirr(flows: readonly DatedFlow[], dayCount: DayCount = 'ACT/365'): AnnualRate {
  const first = flows.map(({ on }) => on).sort()[0];
  if (first === undefined) throw new FinanceError('periods-out-of-range', 'at least two flows are needed, got none');
  const timed = flows.map(({ on, amount }) => ({ amount, periods: yearFraction(first, on, dayCount).toNumber() }));
  return annualRate('xirr', internalRate(timed) * 100);
}
