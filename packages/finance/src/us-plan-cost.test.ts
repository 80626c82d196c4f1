import { describe, expect, test } from 'vitest';
import { isoDate } from './dates.ts';
import { exceedsCap } from './exceeds-cap.ts';
import { type CreditPlanTerms, creditPlan } from './instalment-plan.ts';
import { minorUnits } from './money.ts';
import { percent } from './rational.ts';
import { usAprOfFlows } from './us-apr-of-flows.ts';
import { planApr, planMapr } from './us-plan-cost.ts';

const advancedOn = isoDate('2027-01-15');
const anyTerms = { price: minorUnits(1_000_000), annualRate: percent('12'), periods: 1, advancedOn, rounding: 'half-up' as const };
const bullet = { way: 'bullet', interest: 'simple' } as const;
const week = { unit: 'week', count: 1 } as const;

// Of a term below a year, charge / amount · 365 / days, or · 12 / months (Appendix J (b)(5)(vi), (vii)).
const single: readonly (readonly [string, Partial<CreditPlanTerms>, string])[] = [
  ['45 days of one long month: 1 % · 365/45', { firstDueOn: isoDate('2027-03-01') }, '8.11'],
  ['107 days of three odd months: 3 % · 365/107', { periods: 3, firstDueOn: isoDate('2027-03-02'), repayment: bullet }, '10.23'],
  ['the last day of January to that of February: 1 % · 12', { advancedOn: isoDate('2027-01-31') }, '12.00'],
  ['30 days by the week: 12/52 % · 365/30', { interval: week, firstDueOn: isoDate('2027-02-14') }, '2.81'],
  ['371 days, a year and 6 days: (1 + i)(1 + 6/365 · i) = 1.12230769', { periods: 53, interval: week, repayment: bullet }, '12.01'],
  ['two years at 24 % in all: (1 + i)² = 1.24', { periods: 24, repayment: bullet }, '11.36'],
];

describe('the annual percentage rate of a plan of one payment has the term as its unit-period', () => {
  test.each(single)('%s', (_, terms, expected) => {
    const plan = creditPlan({ ...anyTerms, ...terms });
    const { rows, received } = plan;

    expect(planApr(plan).percent).toBe(expected);
    expect(planMapr(plan).percent).toBe(expected);
    const flows = {
      advances: [{ on: plan.advancedOn, amount: received }],
      payments: rows.map(({ dueOn, payment }) => ({ on: dueOn, amount: payment })),
    };
    expect(usAprOfFlows(flows).percent).toBe(expected);
    expect(exceedsCap(plan, 'us-apr', expected)).toBe(planApr(plan).unroundedPercent > Number(expected));
  });
});
