import type { LenderTerms, OfferTerms } from '@liana/contract';
import { FinanceError } from '@liana/finance';
import { breachedCaps, type RuleSet } from '@liana/markets';
import type { Product } from '@liana/matching';
import { priceCredit } from '@liana/pricing';

/** An offer's price in the words of the lender protocol. */
export const lenderTermsOf = (productId: string, terms: OfferTerms): LenderTerms => ({
  productId,
  principalMinor: terms.principal.amountMinor,
  currency: terms.principal.currency,
  tenorMonths: terms.tenorMonths,
  contractRate: terms.contractRate,
  feesMinor: terms.fees.amountMinor,
});

/** Points by which a lender may price one person apart from its published tiers. */
const leewayPoints = 3;

/**
 * What is wrong with terms that a lender named, or undefined. They must be of the product and amount that were asked about, near the
 * rates that it publishes, under the market's caps, with no fee that it does not publish.
 */
export function termsFault(
  product: Product,
  asked: LenderTerms,
  offered: LenderTerms,
  ruleSet: RuleSet,
  today: string,
): string | undefined {
  if (offered.productId !== product.id) return 'product';
  if (offered.currency !== product.currency) return 'currency';
  if (offered.principalMinor > asked.principalMinor || offered.principalMinor > product.amount.maxMinor) return 'amount';
  if (offered.feesMinor > asked.feesMinor) return 'fee';
  const rate = Number(offered.contractRate);
  const published = product.pricing.tiers.map((tier) => Number(tier.annualPercent));
  if (product.pricing.paidByMerchant && rate !== 0) return 'rate';
  if (rate < Math.min(...published) - leewayPoints || rate > Math.max(...published) + leewayPoints) return 'rate';
  try {
    const { principalMinor: amountMinor, tenorMonths, contractRate: annualPercent, feesMinor: feeMinor } = offered;
    const price = priceCredit(product, { amountMinor, tenorMonths, annualPercent, feeMinor, on: today });
    return breachedCaps(ruleSet, price.capped, ['covered-borrowers']).length > 0 ? 'cap' : undefined;
  } catch (error) {
    if (error instanceof FinanceError) return 'price';
    throw error;
  }
}
