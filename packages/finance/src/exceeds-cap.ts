import type { CostConvention } from './annual-cost.ts';
import type { AnnualRate } from './annual-rate.ts';
import { aprcExceeds, aprExceeds, periodicExceeds } from './cap-of-flows.ts';
import { periodicCredit } from './cn-plan-cost.ts';
import { FinanceError } from './errors.ts';
import { repaidAdvance } from './eu-plan-cost.ts';
import type { InstalmentPlan } from './plan.ts';
import { itemsOfCost } from './plan-flows.ts';
import { rational } from './rational.ts';
import { regularPayments } from './us-plan-cost.ts';
import { yearOf } from './year-of.ts';

/**
 * Whether a plan costs more a year than a cap allows, by the cap's convention. One that costs exactly the limit does not. Answered
 * exactly, whatever rounding would show: `aprExceeds`, `aprcExceeds` and `cnCostExceeds` say how.
 *
 * @param limitPercent zero or above: `'24'`.
 * @throws {FinanceError} `rate-out-of-range`, `number-not-decimal`, `convention-unknown`.
 */
export function exceedsCap(plan: InstalmentPlan, convention: CostConvention, limitPercent: string | number): boolean {
  switch (convention) {
    case 'us-apr':
      return aprExceeds(regularPayments(plan, itemsOfCost), limitPercent);
    case 'us-mapr':
      return aprExceeds(
        regularPayments(plan, () => true),
        limitPercent,
      );
    case 'eu-aprc':
    case 'uk-apr':
      return aprcExceeds(repaidAdvance(plan), limitPercent);
    case 'cn-simple':
    case 'cn-compound': {
      const { received, payments } = periodicCredit(plan, itemsOfCost);
      return periodicExceeds(received, payments, yearOf(plan.interval), convention, limitPercent);
    }
    default:
      throw new FinanceError('convention-unknown', `a cap is of the annual cost by a market's convention, got '${convention}'`);
  }
}

/** A rate above a limit, with as many decimals as it takes to see that: `'24.0008'` above 24, not `'24.00'`. */
export function percentAbove({ percent: shown, unroundedPercent }: AnnualRate, limitPercent: string | number): string {
  const limit = rational(String(limitPercent)).toNumber();
  const texts = [shown, ...Array.from({ length: 9 }, (_, index) => unroundedPercent.toFixed(index + 4))];
  return texts.find((text) => Number(text) > limit) ?? `more than ${limitPercent}`;
}
