import type { FactDictionary } from '../facts/fact.ts';
import type { CatalogueFault } from './fault.ts';
import type { Lender, Product } from './schema.ts';

/** Least share of the balance, in percent, that a month's minimum payment has to repay. */
const slowestShare = 0.5;

/** What a product's form cannot say: figures that contradict each other, and names that exist nowhere. */
export function checkProduct(product: Product, path: string, lenders: readonly Lender[], dictionary: FactDictionary): CatalogueFault[] {
  const faults: CatalogueFault[] = [];
  const report = (code: CatalogueFault['code'], field: keyof Product, message: string) =>
    faults.push({ code, message, path: `${path}.${field}`, product: product.id, field });
  const knownLender = (id: string) => lenders.some((lender) => lender.id === id);

  const { amount, tenorsMonths, pricing, family } = product;
  const isRevolving = family === 'revolving-line' || family === 'credit-card';

  if (!knownLender(product.lenderId)) report('unknown-lender', 'lenderId', `no lender is called ${product.lenderId}`);
  for (const id of Object.values(product.stages)) if (!knownLender(id)) report('unknown-lender', 'stages', `no lender is called ${id}`);

  if (amount.minMinor > amount.maxMinor) report('amounts-reversed', 'amount', `${amount.minMinor} is above ${amount.maxMinor}`);
  if (isRevolving !== (tenorsMonths.length === 0)) {
    report('tenors-invalid', 'tenorsMonths', isRevolving ? 'a line or a card has no tenors' : 'expected at least one tenor');
  }
  if (tenorsMonths.some((months, index) => index > 0 && months <= tenorsMonths[index - 1]!)) {
    report('tenors-invalid', 'tenorsMonths', 'tenors must be ascending and different');
  }

  if (isRevolving !== (pricing.minimum !== undefined))
    report('pricing-invalid', 'pricing', 'a line or a card, and nothing else, has a minimum payment');
  if (pricing.minimum && Number(pricing.minimum.percentOfBalance) < slowestShare) {
    report('pricing-invalid', 'pricing', `a minimum payment below ${slowestShare} % of the balance takes decades to clear it`);
  }
  const last = pricing.tiers.at(-1);
  if (last?.creditBand || last?.tenorAtMostMonths) report('pricing-invalid', 'pricing', 'the last rate tier must hold for everybody');
  if (pricing.paidByMerchant && (pricing.fee || pricing.tiers.some((tier) => Number(tier.annualPercent) > 0))) {
    report('pricing-invalid', 'pricing', 'a plan that the merchant pays has neither interest nor fee');
  }
  const creditBand = dictionary.get('creditBand')?.type;
  const options = creditBand?.kind === 'choice' ? creditBand.options.map((option) => option.id) : [];
  for (const band of pricing.tiers.flatMap((tier) => tier.creditBand ?? [])) {
    if (!options.includes(band)) report('outside-domain', 'pricing', `creditBand has no option "${band}"`);
  }

  for (const field of product.applicationFields) {
    if (!dictionary.has(field)) report('unknown-field', 'applicationFields', `${field} is no fact of this market`);
  }
  for (const id of new Set(product.rules.map((rule) => rule.id))) {
    if (product.rules.filter((rule) => rule.id === id).length > 1) report('duplicate-id', 'rules', `two rules are called ${id}`);
  }
  return faults;
}
