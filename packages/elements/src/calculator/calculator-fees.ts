import { type CostItem, type CostItemKind, minorUnits, percent } from '@liana/finance';

/** A charge beside the interest, as a page writes it: an amount in minor units, or a percentage of what is borrowed, as text. */
export type CalculatorFee = {
  kind: CostItemKind;
  /** `upfront` when left out. */
  paid?: CostItem['paid'];
} & ({ amount: number } | { percent: string });

const kinds: Record<CostItemKind, true> = {
  arrangement: true,
  guarantee: true,
  service: true,
  membership: true,
  insurance: true,
  account: true,
  'instalment-fee': true,
};
const times: Record<CostItem['paid'], true> = { financed: true, upfront: true, 'with-first-payment': true, 'with-each-payment': true };

/** What is wrong with a fee: `attribute` is the way from the fee to the part, such as `.kind`, and empty for all of it. */
export interface FeeProblem {
  attribute: string;
  expected: string;
  got: unknown;
}

/** One fee, for the plan; or what does not fit: a page may hand over anything. */
export function readFee(fee: unknown): CostItem | FeeProblem {
  if (typeof fee !== 'object' || fee === null) return { attribute: '', expected: 'such as {"kind":"arrangement","percent":"1"}', got: fee };
  const { kind, paid = 'upfront', amount, percent: share } = fee as Partial<Record<'kind' | 'paid' | 'amount' | 'percent', unknown>>;
  if (!isOneOf(kinds, kind)) return { attribute: '.kind', expected: `one of ${Object.keys(kinds).join(', ')}`, got: kind };
  if (!isOneOf(times, paid)) return { attribute: '.paid', expected: `one of ${Object.keys(times).join(', ')}`, got: paid };
  // Whoever pays it, the shopper reads one cost: every fee of an example counts.
  const item = { kind, paid, payee: '', inCost: true };
  if (share === undefined) {
    const isRight = typeof amount === 'number' && Number.isSafeInteger(amount) && amount >= 0;
    return isRight
      ? { ...item, amount: minorUnits(amount) }
      : { attribute: '.amount', expected: 'whole minor units, or percent', got: amount };
  }
  if (amount !== undefined) return { attribute: '', expected: 'of an amount or a percent, not of both', got: fee };
  return isPercentage(share) ? { ...item, rate: percent(share) } : { attribute: '.percent', expected: 'text such as "1.5"', got: share };
}

/** A yearly rate or a share, as text: `9.40`. Longer ones are no percentage that anybody asks. */
export const isPercentage = (value: unknown): value is string => typeof value === 'string' && /^\d{1,4}(\.\d{1,8})?$/.test(value);

function isOneOf<Name extends string>(names: Record<Name, true>, value: unknown): value is Name {
  return typeof value === 'string' && Object.hasOwn(names, value);
}
