export { allocate, type Leftover } from './allocation.ts';
export { annualCost, type CostConvention } from './annual-cost.ts';
export type { AnnualRate, RateConvention } from './annual-rate.ts';
export type { AnnuityTerms, MonthlyAnnuityTerms } from './annuity.ts';
export { type AprcConvention, type AprcCredit, aprc, aprcOfTimes, type TimedFlow } from './aprc.ts';
export { type AprcPeriod, aprcInterval } from './aprc-interval.ts';
export { aprcExceeds, aprExceeds, cnCostExceeds } from './cap-of-flows.ts';
export { type CardInstalmentTerms, cardInstalments } from './card-instalments.ts';
export {
  annualOfDaily,
  type CnAnnualCost,
  cnAnnualCost,
  type InstalmentFee,
  instalmentFeeCost,
  type PeriodicCredit,
  roughInstalmentFeeRate,
} from './cn-annual-cost.ts';
export { type CnCostLevel, cnCostLevels, planCnCost } from './cn-plan-cost.ts';
export type { ChargedItem, CostItem, CostItemCharge, CostItemKind, CostItemPaid } from './cost-item.ts';
export { type CreditLine, creditLineRows, dailyInterest, type LineMovement } from './daily-interest.ts';
export type { DatedAmount, DatedCredit } from './dated-credit.ts';
export { addDays, addMonths, type DateParts, dateParts, daysBetween, daysInMonth, type IsoDate, isoDate } from './dates.ts';
export { byDayCount, countedDays, type DayCount, dayCount, dayCounts, yearFraction } from './day-count.ts';
export { type Drawdown, type DrawdownTerms, drawdownSchedule } from './drawdowns.ts';
export { type ExtraPayment, earlyRepayment } from './early-repayment.ts';
export { periodicOfEffective } from './effective-rate.ts';
export { FinanceError, type FinanceErrorCode } from './errors.ts';
export { planAprc } from './eu-plan-cost.ts';
export { exceedsCap, percentAbove } from './exceeds-cap.ts';
export { creditRate, internalRate } from './flow-rate.ts';
export { type CreditPlanTerms, creditPlan, type InstalmentPlanTerms, instalmentPlan } from './instalment-plan.ts';
export { type LateCharge, type LateChargeRule, type LatePayment, lateCharge, type OneLateCharge } from './late-charge.ts';
export { loanAprc, type RepaidAdvance } from './loan-aprc.ts';
export {
  addMoney,
  type Currency,
  currencyExponent,
  isCurrency,
  type MinorUnits,
  type Money,
  minorUnits,
  money,
  sumMinor,
} from './money.ts';
export { moneyFromDecimal, moneyToDecimal } from './money-decimal.ts';
export type { PeriodFlow } from './period-flow.ts';
export type { Accrual, LoanCalendar } from './periods.ts';
export type { InstalmentPlan, PlanTerms } from './plan.ts';
export { planFirstDueOn, planPayments } from './plan-flows.ts';
export { annuityInShort, annuityInstalment, annuitySchedule } from './quick/annuity.ts';
export { percent } from './quick/percent.ts';
export { usApr } from './quick/us-apr.ts';
export { Rational, ratio, rational } from './rational.ts';
export type { Grace, Repayment, RepaymentStep } from './repayment.ts';
export {
  type MinimumPaymentRule,
  minimumPayment,
  type RevolvingIllustration,
  type RevolvingTerms,
  revolvingIllustration,
} from './revolving.ts';
export { type RoundingMode, round, roundingMode, roundingModes, toDecimal } from './rounding.ts';
export { type RuleOf78Request, ruleOf78Earned, ruleOf78Refund } from './rule-of-78.ts';
export { type LoanTerms, schedule } from './schedule.ts';
export type { ScheduleRow } from './schedule-row.ts';
export { earlySettlement, type Settlement, type SettlementRequest } from './settlement.ts';
export { type SubsidisedPlan, type SubsidisedTerms, subsidisedPlan } from './subsidy.ts';
export { type AprUnitPeriod, monthly, type UnitPeriod } from './unit-period.ts';
export { openEndApr, type RegularPayments } from './us-apr.ts';
export { type UsCredit, usAprOfFlows } from './us-apr-of-flows.ts';
export { planApr, planMapr } from './us-plan-cost.ts';
export { usualUnitPeriod } from './usual-unit-period.ts';
export { type CostLimit, hardlyRoundedPlan, planWithinCaps } from './within-caps.ts';
export { type DatedFlow, xirr } from './xirr.ts';
