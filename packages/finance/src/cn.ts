// What a page for China needs, and no more: equal monthly payments and their all-in annual cost, simple and compound.
export type { AnnualRate } from './annual-rate.ts';
export { type AnnuityTerms, annuitySchedule, type MonthlyAnnuityTerms } from './annuity.ts';
export { type CnAnnualCost, cnAnnualCost, type PeriodicCredit } from './cn-annual-cost.ts';
export { type IsoDate, isoDate } from './dates.ts';
export { FinanceError, type FinanceErrorCode } from './errors.ts';
export { type MinorUnits, minorUnits } from './money.ts';
export { percent, type Rational, rational } from './rational.ts';
export type { ScheduleRow } from './schedule-row.ts';
