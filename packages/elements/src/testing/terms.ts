import type { LoanView, OfferView } from '@liana/contract';
import { instalmentPlan, isoDate, minorUnits, percent, planApr } from '@liana/finance';

export interface PlanInWords {
  /** In minor units. */
  principal?: number;
  /** Yearly, in percent: `'13.99'`. */
  rate?: string;
  months?: number;
  /** The day on which the money is advanced. */
  from?: string;
}

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });

const planOf = ({ principal = 119_900, rate = '13.99', months = 12, from = '2026-11-21' }: PlanInWords) =>
  instalmentPlan({
    price: minorUnits(principal),
    annualRate: percent(rate),
    months,
    advancedOn: isoDate(from),
    rounding: 'half-up',
  });

/** The price of a plan. The figures are computed, so that they add up on every page. */
export function termsOf(words: PlanInWords = {}): OfferView['terms'] {
  const plan = planOf(words);
  return {
    principal: usd(plan.principal),
    downPayment: usd(plan.downPayment),
    tenorMonths: plan.rows.length,
    numberOfPayments: plan.rows.length,
    instalment: usd(plan.instalment),
    lastInstalment: usd(plan.rows.at(-1)!.payment),
    firstDueDate: plan.rows[0]!.dueOn,
    totalPayable: usd(plan.totalOfPayments),
    costOfCredit: usd(plan.financeCharge),
    fees: usd(0),
    annualCost: { convention: 'us-apr', percent: planApr(plan).percent, estimate: true },
    contractRate: words.rate ?? '13.99',
    rateType: 'fixed',
  };
}

/** The payments of a plan, of which the first `paid` were made. */
export function scheduleOf(words: PlanInWords = {}, paid = 0): LoanView['schedule'] {
  return planOf(words).rows.map((row, at) => ({
    number: at + 1,
    dueDate: row.dueOn,
    payment: usd(row.payment),
    principal: usd(row.principal),
    interest: usd(row.interest),
    fees: usd(row.fees),
    balance: usd(row.balance),
    paid: at < paid,
  }));
}
