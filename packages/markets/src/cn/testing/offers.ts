import {
  type CostItem,
  cnAnnualCost,
  creditLineRows,
  type InstalmentPlanTerms,
  instalmentPlan,
  isoDate,
  minorUnits,
  percent,
  sumMinor,
} from '@liana/finance';
import type { ClosedEndCredit, OpenEndCredit } from '../../disclosed-offer.ts';

export const on = isoDate('2026-11-21');

export const guarantee: CostItem = {
  kind: 'guarantee',
  amount: minorUnits(1_190),
  paid: 'with-each-payment',
  payee: '安岭融资担保',
  inCost: true,
};

/** ¥6,800 over twelve months at 7.2 % with a guarantee of ¥11.90 a month. */
export function aPlan(changes: Partial<InstalmentPlanTerms> = {}) {
  return instalmentPlan({
    price: minorUnits(680_000),
    annualRate: percent('7.2'),
    months: 12,
    advancedOn: on,
    rounding: 'half-up',
    costItems: [guarantee],
    ...changes,
  });
}

/** A bank's loan for a renovation, with that plan. */
export function aLoan(changes: Partial<ClosedEndCredit> = {}): ClosedEndCredit {
  return {
    kind: 'closed-end',
    creditor: { name: '岚石银行', type: 'bank' },
    product: { en: 'Renovation by instalments', 'zh-Hans': '家装分期' },
    currency: 'CNY',
    on,
    standing: 'firm',
    plan: aPlan(),
    borrowingRatePercent: '7.20',
    contingentCosts: [{ kind: 'late-interest', payee: '岚石银行', standard: { annualPercent: '10.80' } }],
    ...changes,
  };
}

/** A line of ¥50,000 at 0.02 % a day (随借随还), of which ¥10,000 is drawn for thirty days. */
export function aLine(changes: Partial<OpenEndCredit> = {}): OpenEndCredit {
  const drawn = minorUnits(1_000_000);
  const rows = creditLineRows({
    movements: [
      { kind: 'draw', on, amount: drawn },
      { kind: 'repay', on: isoDate('2026-12-21'), amount: 'all' },
    ],
    dailyRate: percent('0.02'),
    rounding: 'half-up',
  });
  const payments = rows.map(({ payment }) => payment);
  return {
    kind: 'open-end',
    creditor: { name: '岚石银行', type: 'bank' },
    product: { en: 'Business line', 'zh-Hans': '经营循环贷' },
    currency: 'CNY',
    on,
    standing: 'firm',
    apr: cnAnnualCost({ received: drawn, payments, periodsPerYear: 365 / 30 }).simple,
    dailyRate: { percent: '0.02', daysOfYear: 365 },
    isVariable: false,
    creditLimit: minorUnits(5_000_000),
    drawn,
    minimum: { shareOfBalance: percent('0'), floor: minorUnits(0) },
    illustration: {
      rows,
      payment: payments[0]!,
      interest: sumMinor(rows.map(({ interest }) => interest)),
      totalOfPayments: sumMinor(payments),
    },
    ...changes,
  };
}
