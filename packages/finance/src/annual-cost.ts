import type { AnnualRate, RateConvention } from './annual-rate.ts';
import { planCnCost } from './cn-plan-cost.ts';
import { FinanceError } from './errors.ts';
import { planAprc } from './eu-plan-cost.ts';
import type { InstalmentPlan } from './plan.ts';
import { planApr, planMapr } from './us-plan-cost.ts';

/** The conventions by which a market states what a credit costs. */
export type CostConvention = Exclude<RateConvention, 'xirr'>;

const methods: Readonly<Record<CostConvention, (plan: InstalmentPlan) => AnnualRate>> = {
  'us-apr': planApr,
  'us-mapr': planMapr,
  'eu-aprc': (plan) => planAprc(plan, 'eu-aprc'),
  'uk-apr': (plan) => planAprc(plan, 'uk-apr'),
  'cn-simple': (plan) => planCnCost(plan).simple,
  'cn-compound': (plan) => planCnCost(plan).compound,
};

/**
 * The annual cost of a plan by any convention. A page for one market calls that market's own function, and loads it alone:
 * `planApr`, `planAprc`, `planCnCost`.
 *
 * @throws {FinanceError} `convention-unknown`, `no-rate` and whatever else the convention's function throws.
 */
export function annualCost(plan: InstalmentPlan, convention: CostConvention): AnnualRate {
  if (!Object.hasOwn(methods, convention)) {
    throw new FinanceError('convention-unknown', `a convention must be one of ${Object.keys(methods).join(', ')}, got '${convention}'`);
  }
  return methods[convention](plan);
}
