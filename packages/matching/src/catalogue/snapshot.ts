import { canonicalHash } from '../canonical-hash.ts';
import type { Rule } from '../rules/rule.ts';
import { impliedRules } from './implied-rules.ts';
import type { Catalogue, Lender, Product } from './schema.ts';
import { type Partner, partnersOf, type StageLenders, stageLenders } from './stage-lenders.ts';

/** One product with all that matching it needs. */
export interface CatalogueEntry {
  product: Product;
  /** Who lends: its licence counts, and disclosures and agreement name it. */
  lender: Lender;
  /** Who does each stage; mostly the lender itself. */
  stages: StageLenders;
  /** Who takes part beside it. */
  partners: readonly Partner[];
  /** The rules that follow from its figures, then its own. */
  rules: readonly Rule[];
}

/** A catalogue as it was published: never changed, only replaced. */
export interface CatalogueSnapshot {
  /** Hash of the content: the same catalogue has the same id everywhere. */
  id: string;
  market: Catalogue['market'];
  entries: readonly CatalogueEntry[];
}

/** Makes the snapshot of a validated catalogue. */
export function catalogueSnapshot(catalogue: Catalogue): CatalogueSnapshot {
  const lenders = new Map(catalogue.lenders.map((lender) => [lender.id, lender]));
  return { id: canonicalHash(catalogue), market: catalogue.market, entries: catalogueEntries(catalogue.products, lenders) };
}

/** Validated products with their lenders and all rules that count for them. */
export function catalogueEntries(products: readonly Product[], lenders: ReadonlyMap<string, Lender>): CatalogueEntry[] {
  return products.map((product) => {
    const stages = stageLenders(product, lenders);
    const lender = stages.funding;
    return { product, lender, stages, partners: partnersOf(stages), rules: [...impliedRules(product, lender), ...product.rules] };
  });
}
