import { FinanceError } from '@liana/finance';
import { MarketError, type RepresentativeExample, type RuleSet, representativeExample } from '@liana/markets';
import { type Bitset, type CatalogueEntry, type CompiledCatalogue, type Facts, hasBit, matchCompiled, matchProduct } from '@liana/matching';
import { type ClosedEndPrice, priceCredit, tenorFor } from '@liana/pricing';

/** One product at one of the rates that it is sold at. */
export interface Candidate {
  productId: string;
  family: string;
  plan: ClosedEndPrice['plan'];
  annualCost: ClosedEndPrice['apr'];
  entry: CatalogueEntry;
  price: ClosedEndPrice;
  annualPercent: string;
}

export interface ExampleRequest {
  compiled: CompiledCatalogue;
  /** Products that the law lets be shown today. */
  mask: Bitset;
  /** Of the price alone. */
  facts: Facts;
  ruleSet: RuleSet;
  today: string;
}

/**
 * The representative example for a price: among everything that a shopper could get for it, each product at each of its rates, the one that
 * the market's rule picks. Null where nobody lends for such a price: then nothing is said.
 */
export function exampleFor({ compiled, mask, facts, ruleSet, today }: ExampleRequest): RepresentativeExample<Candidate> | null {
  const { eligible, possible } = matchCompiled({ compiled, facts, mask });
  const candidates = compiled.snapshot.entries
    .filter((_, place) => hasBit(eligible, place) || hasBit(possible, place))
    .filter(({ product }) => ruleSet.representativeExample.families.includes(product.family))
    .flatMap((entry) => {
      const priced = { ...facts, tenorMonths: tenorFor(entry.product) };
      const { result } = matchProduct(entry, compiled.dictionary, priced);
      return result === 'ineligible' ? [] : candidatesOf(entry, Number(facts.amount), today);
    });
  try {
    return representativeExample(ruleSet, candidates);
  } catch (error) {
    if (error instanceof MarketError && error.code === 'no-admissible-product') return null;
    throw error;
  }
}

function candidatesOf(entry: CatalogueEntry, amountMinor: number, on: string): Candidate[] {
  const { product } = entry;
  const rates = [...new Set(product.pricing.tiers.map((tier) => tier.annualPercent))];
  return rates.flatMap((annualPercent) => {
    try {
      const price = priceCredit(product, { amountMinor, tenorMonths: tenorFor(product), annualPercent, on });
      if (price.kind !== 'closed-end') return [];
      return [{ productId: product.id, family: product.family, plan: price.plan, annualCost: price.apr, entry, price, annualPercent }];
    } catch (error) {
      if (error instanceof FinanceError) return [];
      throw error;
    }
  });
}
