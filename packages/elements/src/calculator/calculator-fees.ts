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

/** One fee, for the plan. Undefined where it does not fit: a page may hand over anything. */
export function costItem(fee: unknown): CostItem | undefined {
  if (typeof fee !== 'object' || fee === null) return undefined;
  const { kind, paid = 'upfront', amount, percent: share } = fee as Partial<Record<'kind' | 'paid' | 'amount' | 'percent', unknown>>;
  if (!isOneOf(kinds, kind) || !isOneOf(times, paid)) return undefined;
  // Whoever pays it, the shopper reads one cost: every fee of an example counts.
  const item = { kind, paid, payee: '', inCost: true };
  if (typeof amount === 'number' && Number.isSafeInteger(amount) && amount >= 0) return { ...item, amount: minorUnits(amount) };
  return isPercentage(share) ? { ...item, rate: percent(share) } : undefined;
}

/** A yearly rate or a share, as text: `9.40`. Longer ones are no percentage that anybody asks. */
export const isPercentage = (value: unknown): value is string => typeof value === 'string' && /^\d{1,4}(\.\d{1,8})?$/.test(value);

function isOneOf<Name extends string>(names: Record<Name, true>, value: unknown): value is Name {
  return typeof value === 'string' && Object.hasOwn(names, value);
}
