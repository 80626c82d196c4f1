import { type CatalogueSnapshot, catalogueEntries, type Lender, type Predicate, type Product, type Rule } from '@liana/matching';
import { amountSteps, categories, employments, regions, tenors } from './facts.ts';
import { drawBelow, drawSome, seededDraw } from './random.ts';

/** What one made-up product asks for. Bounds belong to their ranges. */
export interface SyntheticProduct {
  amount: readonly [number, number];
  tenorMonths: readonly [number, number];
  age: readonly [number, number];
  regions: readonly string[];
  employments: readonly string[];
  leastIncome: number;
  leastScore: number;
  mostDebtShare: number;
  categories: readonly string[];
}

/** Made-up products: the same for the same seed, the first ones the same whatever the count. */
export function syntheticProducts(count: number, seed = 7): SyntheticProduct[] {
  const draw = seededDraw(seed);
  return Array.from({ length: count }, () => {
    const amountFrom = drawBelow(draw, 10);
    const amountTo = amountFrom + 3 + drawBelow(draw, amountSteps.length - amountFrom - 3);
    const tenorFrom = drawBelow(draw, 5);
    const tenorTo = tenorFrom + 3 + drawBelow(draw, tenors.length - tenorFrom - 3);
    return {
      amount: [amountSteps[amountFrom]!, amountSteps[amountTo]!],
      tenorMonths: [tenors[tenorFrom]!, tenors[tenorTo]!],
      age: [18 + drawBelow(draw, 8), 60 + drawBelow(draw, 26)],
      regions: draw() < 0.35 ? regions : drawSome(draw, regions, 3, 40),
      employments: drawSome(draw, employments, 2, 7),
      leastIncome: Math.floor(draw() * draw() * 60) * 100,
      leastScore: 300 + drawBelow(draw, 43) * 10,
      mostDebtShare: 25 + drawBelow(draw, 41),
      categories: drawSome(draw, categories, 1, 6),
    };
  });
}

const words = { en: 'A made-up rule.', 'zh-Hans': '虚构的规则。' };
const rule = (id: string, kind: Rule['kind'], when: Predicate): Rule => ({ id, kind, when, reason: { code: id, text: words } });

/** A product's conditions in the language of rules. */
export const rulesOf = (product: SyntheticProduct): Rule[] => [
  rule('amount', 'loan', { fact: 'amount', between: product.amount }),
  rule('tenor', 'loan', { fact: 'tenorMonths', between: product.tenorMonths }),
  rule('age', 'applicant', { fact: 'age', between: product.age }),
  rule('region', 'applicant', { fact: 'region', oneOf: product.regions }),
  rule('employment', 'applicant', { fact: 'employment', oneOf: product.employments }),
  rule('income', 'applicant', { fact: 'income', atLeast: product.leastIncome }),
  rule('score', 'applicant', { fact: 'score', atLeast: product.leastScore }),
  rule('debt-share', 'applicant', { fact: 'debtShare', atMost: product.mostDebtShare }),
  rule('category', 'product', { fact: 'category', oneOf: product.categories }),
];

const lenderOf = (at: number): Lender => ({
  id: `lender-${at}`,
  name: `Lender ${at}`,
  mark: 'Le',
  licence: { regulator: 'None', number: String(at), states: ['IL'], validUntil: '2099-12-31' },
  lenderBaseUrl: `/lenders/lender-${at}`,
});

const productOf = (at: number, lenderId: string, rules: Rule[]): Product => ({
  id: `product-${at}`,
  lenderId,
  family: 'instalment',
  name: words,
  currency: 'USD',
  amount: { minMinor: 50_000, maxMinor: 25_000_000 },
  tenorsMonths: tenors,
  pricing: { convention: 'nominal-monthly', tiers: [{ annualPercent: `${5 + (at % 25)}.9` }], rounding: 'half-up', paidByMerchant: false },
  moneyWithin: 'same-day',
  prepayment: { charge: 'free', text: words },
  rules,
  applicationFields: ['firstName'],
  stages: {},
});

/** A catalogue of products with these rules, eight of them a lender. Only the rules that are given count. */
export function syntheticSnapshot(rules: readonly Rule[][]): CatalogueSnapshot {
  const entries = rules.flatMap((own, at) => {
    const lender = lenderOf(Math.floor(at / 8));
    return catalogueEntries([productOf(at, lender.id, own)], new Map([[lender.id, lender]])).map((entry) => ({ ...entry, rules: own }));
  });
  return { id: `synthetic-${rules.length}`, market: 'US', entries };
}
