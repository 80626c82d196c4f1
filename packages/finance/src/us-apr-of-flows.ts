import { type AnnualRate, annualRate } from './annual-rate.ts';
import { type DatedAmount, type DatedCredit, firstAdvance, seriesDueDay } from './dated-credit.ts';
import { creditRate } from './flow-rate.ts';
import type { PeriodFlow } from './period-flow.ts';
import { type AprUnitPeriod, periodsPerYear, unitPeriodsBetween } from './unit-period.ts';
import { usualUnitPeriod } from './usual-unit-period.ts';

/** A credit by the rules of the United States. */
export interface UsCredit extends DatedCredit {
  /** Chosen by the rule of Appendix J (b)(4) when left out. */
  readonly unitPeriod?: AprUnitPeriod;
}

/**
 * The annual percentage rate of any advances and payments, whatever their dates, by the actuarial method.
 *
 * Months are measured to the same day of the month, or to the month's last where payments are due on a day that it lacks.
 * Whole unit-periods are discounted with compound interest and an odd part with simple interest.
 *
 * Source: 12 CFR 1026 Appendix J (b)(8), general equation. `usApr` is the same, and faster, for regular payments of one advance.
 *
 * @throws {FinanceError} `date-order` when a payment comes before the first advance (a charge paid then lowers the amount financed),
 * `periods-out-of-range` without an advance or a payment, `amount-out-of-range` for an amount below zero, `unit-period-invalid`,
 * `no-rate` when the payments do not pay the advances back, `several-rates` when more than one rate fits.
 * @see docs/maths/us-apr.md
 */
export function usAprOfFlows(credit: UsCredit): AnnualRate {
  const start = firstAdvance(credit);
  const unitPeriod = credit.unitPeriod ?? usualUnitPeriod(credit);
  const timed = (amounts: readonly DatedAmount[], sign: 1 | -1): PeriodFlow[] => {
    const dates = amounts.map(({ on }) => on);
    // A single payment is tied to the day of the advance: from 31 January to 28 February is the whole month that its term is.
    const dueDay = seriesDueDay(dates.length === 1 ? [start, ...dates] : dates);
    return amounts.map(({ on, amount }) => {
      const { whole, odd, length } = unitPeriodsBetween(start, on, unitPeriod, dueDay);
      return { amount: sign * amount, periods: whole, simple: odd / length };
    });
  };
  const rate = creditRate([...timed(credit.advances, 1), ...timed(credit.payments, -1)]);
  return annualRate('us-apr', rate * periodsPerYear(unitPeriod) * 100);
}
