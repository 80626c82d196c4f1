// What a page for the United States needs, and no more: equal monthly payments and their annual percentage rate.
export type { AnnualRate } from './annual-rate.ts';
export { type AnnuityTerms, annuitySchedule, type MonthlyAnnuityTerms } from './annuity.ts';
export { type IsoDate, isoDate } from './dates.ts';
export { FinanceError, type FinanceErrorCode } from './errors.ts';
export { type MinorUnits, minorUnits } from './money.ts';
export { percent, type Rational, rational } from './rational.ts';
export type { ScheduleRow } from './schedule-row.ts';
export { type RegularPayments, usApr } from './us-apr.ts';
