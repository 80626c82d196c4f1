import type { Rule } from '../rules/rule.ts';
import type { Lender, Product } from './schema.ts';
import { type CatalogueEntry, type CatalogueSnapshot, catalogueSnapshot } from './snapshot.ts';

const words = (text: string) => ({ en: text, 'zh-Hans': text });

/** A rule for tests that says the least. */
export function aRule(when: Rule['when'], rest: Partial<Omit<Rule, 'when'>> = {}): Rule {
  return { id: 'a-rule', kind: 'applicant', when, reason: { code: 'a-reason', text: words('A reason.') }, ...rest };
}

export function aLender(rest: Partial<Lender> = {}): Lender {
  return {
    id: 'alder',
    name: 'Alder Bank',
    mark: 'Al',
    licence: { regulator: 'OCC', number: '1', states: ['IL', 'NY'], validUntil: '2027-12-31' },
    lenderBaseUrl: '/lenders/alder',
    ...rest,
  };
}

/** $100 to $5,000 over 6 or 12 months at 12 %, without rules of its own that could fail. */
export function aProduct(rest: Partial<Product> = {}): Product {
  return {
    id: 'alder-plan',
    lenderId: 'alder',
    family: 'instalment',
    name: words('Plan'),
    currency: 'USD',
    amount: { minMinor: 10_000, maxMinor: 500_000 },
    tenorsMonths: [6, 12],
    pricing: { convention: 'nominal-monthly', tiers: [{ annualPercent: '12' }], rounding: 'half-up', paidByMerchant: false },
    moneyWithin: 'same-day',
    prepayment: { charge: 'free', text: words('Free.') },
    rules: [aRule({ fact: 'amount', atLeast: 5_000 })],
    applicationFields: ['firstName'],
    stages: {},
    ...rest,
  };
}

/** A snapshot of these products; each lender that they name exists. */
export function aSnapshot(products: readonly Product[]): CatalogueSnapshot {
  const named = products.flatMap(({ lenderId, stages }) => [lenderId, ...Object.values(stages)]);
  const lenders = [...new Set(named)].map((id) => aLender({ id }));
  return catalogueSnapshot({ ruleLanguage: 'v1', market: 'US', lenders, products: [...products] });
}

export function anEntry(product: Partial<Product> = {}): CatalogueEntry {
  return aSnapshot([aProduct(product)]).entries[0]!;
}
