import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue, Predicate, Product, Rule } from '@liana/matching';
import { root } from '../../../tools/command.ts';

/** The catalogue that every system of the demo begins with: 24 products of 8 lenders. */
export const demoCatalogue = (): Catalogue => JSON.parse(readFileSync(join(root, 'apps/server/demo/catalogue.us.json'), 'utf8'));

/**
 * A catalogue of `count` valid products of the demo's lenders: its own products first, then variants of them with other ids, least amounts,
 * rates and least incomes. The same count gives the same catalogue.
 */
export function largeCatalogue(count: number): Catalogue {
  const { products, ...rest } = demoCatalogue();
  const variants = Array.from({ length: count }, (_, at) => variantOf(products[at % products.length]!, Math.floor(at / products.length)));
  return { ...rest, products: variants };
}

function variantOf(product: Product, round: number): Product {
  if (round === 0) return product;
  const { minMinor, maxMinor } = product.amount;
  return {
    ...product,
    id: `${product.id}-${round}`,
    name: { en: `${product.name.en} ${round}`, 'zh-Hans': `${product.name['zh-Hans']} ${round}` },
    amount: { minMinor: minMinor + (round % 50) * 100, maxMinor },
    pricing: {
      ...product.pricing,
      tiers: product.pricing.tiers.map((tier) => ({ ...tier, annualPercent: lower(tier.annualPercent, round) })),
    },
    rules: product.rules.map((rule) => withLowerIncome(rule, round)),
  };
}

/** Lower by up to half a percentage point, so that what was admitted still is; what is free stays free. */
function lower(annualPercent: string, round: number): string {
  const percent = Number(annualPercent);
  return percent === 0 ? annualPercent : (percent - (round % 51) / 100).toFixed(2);
}

/** A lower least income, in the rule and in what its reason says. */
function withLowerIncome(rule: Rule, round: number): Rule {
  const { when } = rule;
  if (!('atLeast' in when) || when.fact !== 'incomeMonthly') return rule;
  const atLeast = Number(when.atLeast) - (round % 200) * 100;
  const told = rule.reason;
  const words = JSON.stringify(told).replaceAll(dollars(Number(when.atLeast)), dollars(atLeast));
  return { ...rule, when: { ...when, atLeast } satisfies Predicate, reason: JSON.parse(words) };
}

const dollars = (minor: number) => (minor / 100).toLocaleString('en-US', { style: 'currency', currency: 'USD' });
