import {
  type AnnualRate,
  type CostItem,
  type InstalmentPlan,
  type IsoDate,
  instalmentPlan,
  type MinorUnits,
  planAprc,
  type Rational,
} from '@liana/finance';

/** A credit line, a card or an overdraft, before anybody has drawn on it. */
export interface LineTerms {
  /** Nominal rate of a year; one twelfth of it is charged each month. */
  readonly annualRate: Rational;
  readonly creditLimit: MinorUnits;
  /** Charges beside the interest. */
  readonly costItems?: readonly CostItem[];
  /** An overdraft is repaid at once at its end; a line in equal shares. */
  readonly form: 'line' | 'overdraft';
  readonly on: IsoDate;
}

/** Months that the law assumes where no end is agreed. */
const assumedMonths = { line: 12, overdraft: 3 } as const;

/**
 * What the annual percentage rate of charge of open-ended credit assumes: the limit is drawn in full on the first day; an overdraft is
 * repaid after three months, a line over a year in equal shares of the principal, with the interest of each month.
 *
 * Source: directive (EU) 2023/2225, Annex III, part II (2008/48/EC, Annex I, part II).
 *
 * @throws {FinanceError} as `instalmentPlan`.
 */
function assumedCourse({ annualRate, creditLimit, costItems = [], form, on }: LineTerms): InstalmentPlan {
  return instalmentPlan({
    price: creditLimit,
    annualRate,
    months: assumedMonths[form],
    advancedOn: on,
    rounding: 'half-up',
    repayment: { way: form === 'line' ? 'equal-principal' : 'interest-first' },
    costItems,
  });
}

/** The annual percentage rate of charge of a line, a card or an overdraft. @throws {FinanceError} as `instalmentPlan`. */
export function lineAprc(terms: LineTerms): AnnualRate {
  return planAprc(assumedCourse(terms), 'eu-aprc');
}
