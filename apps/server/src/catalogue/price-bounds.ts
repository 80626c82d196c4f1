import { FinanceError, hardlyRoundedPlan } from '@liana/finance';
import type { Product } from '@liana/matching';
import { type CreditPrice, planTerms, priceCredit } from '@liana/pricing';

/** One way in which a product can be sold. */
export interface PricedCorner {
  amountMinor: number;
  tenorMonths: number;
  annualPercent: string;
  /** What its terms cost by themselves: how this amount happens to be rounded says nothing of the amounts between. */
  capped: CreditPrice['capped'];
}

/**
 * The corners of what a product may cost: least and greatest amount, every tenor, every tier. A fixed fee weighs most on the least
 * amount and the shortest tenor, a rate on any, so no sale costs more than the dearest corner.
 */
export function pricedCorners(product: Product, today: string): PricedCorner[] {
  const tenors = product.tenorsMonths.length > 0 ? product.tenorsMonths : [1];
  const percents = [...new Set(product.pricing.tiers.map((tier) => tier.annualPercent))];
  return [product.amount.minMinor, product.amount.maxMinor].flatMap((amountMinor) =>
    tenors.flatMap((tenorMonths) =>
      percents.map((annualPercent) => {
        const terms = { amountMinor, tenorMonths, annualPercent, on: today };
        const { kind, capped } = priceCredit(product, terms);
        const byItself = kind === 'closed-end' ? hardlyRoundedPlan(planTerms(product, terms)) : capped;
        return { amountMinor, tenorMonths, annualPercent, capped: byItself };
      }),
    ),
  );
}

/** Whether a product can be priced at all at its corners; the code of what is wrong where it cannot. */
export function pricingFault(product: Product, today: string): string | undefined {
  try {
    pricedCorners(product, today);
    return undefined;
  } catch (error) {
    if (error instanceof FinanceError) return error.message;
    throw error;
  }
}
