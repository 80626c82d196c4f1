import type { AnnualRate } from '../annual-rate.ts';
import { monthly, periodsPerYear } from '../unit-period.ts';
import * as exact from '../us-apr.ts';
import { firstPeriod } from './first-period.ts';
import { percentText } from './percent-text.ts';
import { seriesRate } from './series-rate.ts';

/**
 * The annual percentage rate of `usApr`, by a search that takes fewer steps and no powers. Where a rounding boundary of what is shown
 * is near, the answer is that of `usApr` itself.
 *
 * @throws {FinanceError} as `usApr`.
 */
export function usApr(flows: exact.RegularPayments): AnnualRate {
  const { amountFinanced, advancedOn, firstDueOn, dueDay, payments, unitPeriod = monthly } = flows;
  const { whole, odd, length } = firstPeriod(advancedOn, firstDueOn, unitPeriod, dueDay);
  const rate = seriesRate(amountFinanced, { payments, whole, simple: odd / length });
  const unroundedPercent = (rate ?? Number.NaN) * periodsPerYear(unitPeriod) * 100;
  const percent = percentText(unroundedPercent);
  return percent === undefined ? exact.usApr(flows) : { convention: 'us-apr', percent, unroundedPercent };
}
