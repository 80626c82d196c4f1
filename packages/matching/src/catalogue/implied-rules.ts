import type { Rule } from '../rules/rule.ts';
import { amountReason, licenceReason, tenorReason } from './implied.texts.ts';
import type { Lender, Product } from './schema.ts';

/** The ids of rules that are no product's own. What stands behind them is a licence or a product's own figures, which nobody waives. */
export const impliedRuleIds: ReadonlySet<string> = new Set(['amount-range', 'tenor-offered', 'licensed-state', 'pre-approved-limit']);

/** The rules that follow from a product's own figures and its lender's licence, so that no catalogue repeats them. */
export function impliedRules(product: Product, lender: Lender): readonly Rule[] {
  const { minMinor, maxMinor } = product.amount;
  const amount: Rule = {
    id: 'amount-range',
    kind: 'loan',
    when: { fact: 'amount', between: [minMinor, maxMinor] },
    reason: { code: 'amount-outside-range', ...amountReason(minMinor, maxMinor) },
  };
  const tenor: Rule = {
    id: 'tenor-offered',
    kind: 'loan',
    when: { fact: 'tenorMonths', oneOf: product.tenorsMonths },
    reason: { code: 'tenor-not-offered', ...tenorReason(product.tenorsMonths) },
  };
  const licence: Rule = {
    id: 'licensed-state',
    kind: 'applicant',
    when: { fact: 'region', oneOf: lender.licence.states },
    reason: { code: 'state-not-licensed', ...licenceReason(lender.name) },
  };
  return product.tenorsMonths.length > 0 ? [amount, tenor, licence] : [amount, licence];
}
