import {
  type AnnualRate,
  type InstalmentPlan,
  type IsoDate,
  instalmentPlan,
  type MinorUnits,
  minorUnits,
  planAprc,
  type Rational,
} from '@liana/finance';
import { type UkSettings, ukDefaults } from './settings.ts';

/** A card or a line as it is promoted. */
export interface RunningAccountTerms {
  /** Nominal rate of a year; one twelfth of it is charged each month. */
  readonly annualRate: Rational;
  /** Charged on the first day of the year; none when left out. */
  readonly annualFee?: MinorUnits;
  /** The limit, where it is known. */
  readonly creditLimit?: MinorUnits;
  /** The lender, who collects the fee. */
  readonly payee: string;
  readonly on: IsoDate;
}

/**
 * The year that the APR of a card or a line assumes (CONC App 1.2.6R, CONC 3.5.13R): the limit, £1,200 where it is not known, is drawn in full on the
 * first day and repaid by twelve equal monthly payments. Interest and payments are rounded half-up.
 *
 * @throws {FinanceError} as `instalmentPlan`.
 */
export function assumedYear(terms: RunningAccountTerms, settings: UkSettings = ukDefaults): InstalmentPlan {
  const { annualRate, annualFee, creditLimit = minorUnits(settings.assumedCreditLimitMinor), payee, on } = terms;
  const fee = { kind: 'account', paid: 'upfront', payee, inCost: true } as const;
  return instalmentPlan({
    price: creditLimit,
    annualRate,
    months: 12,
    advancedOn: on,
    rounding: 'half-up',
    costItems: annualFee ? [{ ...fee, amount: annualFee }] : [],
  });
}

/** The representative APR of a card or a line. @throws {FinanceError} as `instalmentPlan`. */
export function runningAccountApr(terms: RunningAccountTerms, settings?: UkSettings): AnnualRate {
  return planAprc(assumedYear(terms, settings), 'uk-apr');
}
