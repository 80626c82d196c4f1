import type { FactDictionary } from '../facts/fact.ts';
import { checkRule } from '../rules/check-rule.ts';
import { factLines } from '../rules/consistency/fact-line.ts';
import { isOnlyIdle, productFindings } from './check-consistency.ts';
import { checkProduct } from './check-product.ts';
import type { CatalogueFault } from './fault.ts';
import { formFaults } from './form-faults.ts';
import { repeated } from './repeated.ts';
import { type Catalogue, catalogueFileSchema, type Product } from './schema.ts';
import { smallAmounts } from './small-amounts.ts';
import { unlikelyShares } from './unlikely-shares.ts';

export type CatalogueValidation =
  | { ok: true; catalogue: Catalogue /** What is likely a slip, though it can be read. */; warnings: readonly CatalogueFault[] }
  | { ok: false; faults: readonly CatalogueFault[]; warnings: readonly CatalogueFault[] };

/**
 * Reads a catalogue file that was parsed from JSON. All or nothing: one fault anywhere and there is no catalogue. Each fault names its place,
 * the product, its field and, where there is one, the rule, and what to write instead. Never throws, whatever `input` is.
 */
export function validateCatalogue(input: unknown, dictionary: FactDictionary): CatalogueValidation {
  const parsed = parseForm(input);
  if (!parsed.success) return { ok: false, faults: parsed.faults, warnings: [] };
  const { $schema: _, ...catalogue } = parsed.data;
  const lines = factLines(dictionary);
  const lenders = new Map(catalogue.lenders.map((lender) => [lender.id, lender]));
  const faults = checkIds(catalogue);
  const warnings: CatalogueFault[] = [];
  for (const [index, product] of catalogue.products.entries()) {
    const path = `products.${index}`;
    const own = [...checkProduct(product, path, lenders, dictionary), ...checkRules(product, path, dictionary)];
    faults.push(...own);
    warnings.push(...unlikelyShares(product, path, dictionary), ...smallAmounts(product, path, dictionary));
    const lender = lenders.get(product.stages.funding ?? product.lenderId);
    // Whether rules go together can only be said of rules that are sound.
    if (own.length > 0 || !lender) continue;
    for (const finding of productFindings(product, lender, path, { dictionary, lines })) {
      (isOnlyIdle(finding.code) ? warnings : faults).push(finding);
    }
  }
  return faults.length > 0 ? { ok: false, faults, warnings } : { ok: true, catalogue, warnings };
}

type Form = { success: true; data: ReturnType<typeof catalogueFileSchema.parse> } | { success: false; faults: CatalogueFault[] };

function parseForm(input: unknown): Form {
  try {
    const parsed = catalogueFileSchema.safeParse(input);
    return parsed.success ? parsed : { success: false, faults: formFaults(parsed.error.issues, input) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // Predicates that stand thousands deep in each other use up the stack.
    const fault = {
      code: 'wrong-form',
      message: 'the file is nested too deeply',
      fix: 'write predicates less deep in each other',
      path: '',
    };
    return { success: false, faults: [fault as CatalogueFault] };
  }
}

function checkRules({ id, rules }: Product, path: string, dictionary: FactDictionary): CatalogueFault[] {
  return rules.flatMap((rule, index) =>
    checkRule(rule, dictionary).map(({ at, ...fault }) => ({
      ...fault,
      path: [path, 'rules', index, ...at].join('.'),
      product: id,
      field: 'rules',
      rule: rule.id,
    })),
  );
}

function checkIds({ lenders, products }: Catalogue): CatalogueFault[] {
  const fix = 'give one of them another id';
  const lenderFaults = repeated(lenders).map(({ id, index }) => {
    return { code: 'duplicate-id' as const, message: `two lenders are called ${id}`, fix, path: `lenders.${index}.id`, field: 'id' };
  });
  const productFaults = repeated(products).map(({ id, index }) => {
    const path = `products.${index}.id`;
    return { code: 'duplicate-id' as const, message: `two products are called ${id}`, fix, path, product: id, field: 'id' };
  });
  return [...lenderFaults, ...productFaults];
}
