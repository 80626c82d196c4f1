import type { FactDictionary } from '../facts/fact.ts';
import { checkRule } from '../rules/check-rule.ts';
import { checkProduct } from './check-product.ts';
import { type CatalogueFault, faultsOfForm } from './fault.ts';
import { type Catalogue, catalogueSchema } from './schema.ts';

export type CatalogueValidation = { ok: true; catalogue: Catalogue } | { ok: false; faults: readonly CatalogueFault[] };

/**
 * Reads a catalogue file that was parsed from JSON. All or nothing: one fault anywhere and there is no catalogue.
 * Each fault names the product, its field and, where there is one, the rule. Never throws, whatever `input` is.
 */
export function validateCatalogue(input: unknown, dictionary: FactDictionary): CatalogueValidation {
  const parsed = catalogueSchema.safeParse(input);
  if (!parsed.success) return { ok: false, faults: faultsOfForm(parsed.error.issues, input) };
  const faults = [
    ...checkIds(parsed.data),
    ...parsed.data.products.flatMap((product, index) => [
      ...checkProduct(product, `products.${index}`, parsed.data.lenders, dictionary),
      ...product.rules.flatMap((rule, ruleIndex) =>
        checkRule(rule, dictionary).map(({ code, message }) => ({
          code,
          message,
          path: `products.${index}.rules.${ruleIndex}.when`,
          product: product.id,
          field: 'rules',
          rule: rule.id,
        })),
      ),
    ]),
  ];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, catalogue: parsed.data };
}

function checkIds({ lenders, products }: Catalogue): CatalogueFault[] {
  const repeatedLenders = repeated(lenders.map((lender) => lender.id)).map((id) => ({
    code: 'duplicate-id' as const,
    message: `two lenders are called ${id}`,
    path: 'lenders',
  }));
  const repeatedProducts = repeated(products.map((product) => product.id)).map((id) => ({
    code: 'duplicate-id' as const,
    message: `two products are called ${id}`,
    path: 'products',
    product: id,
    field: 'id',
  }));
  return [...repeatedLenders, ...repeatedProducts];
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
