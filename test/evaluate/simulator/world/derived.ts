import type { AttributeValue } from '../schema/condition.ts';
import type { SimulatedProduct } from '../schema/lenders.ts';
import type { Derived } from '../schema/population.ts';

type Values = Readonly<Record<string, AttributeValue | undefined>>;

/** The attribute that stands for the product's instalment in sums. */
export const instalmentName = 'instalment';

/** A level instalment in the unit of `amount`; the exact payment, not rounded. `undefined` while amount or term is not known. */
export function instalment({ annualPercent }: SimulatedProduct, { amount, tenorMonths }: Values): number | undefined {
  if (amount === undefined || tenorMonths === undefined) return undefined;
  const [principal, months, monthly] = [Number(amount), Number(tenorMonths), annualPercent / 1200];
  return monthly === 0 ? principal / months : (principal * monthly) / (1 - (1 + monthly) ** -months);
}

/** The values with the derived ones beside them, for one product. One whose parts are not all known is left out. */
export function withDerived<Known extends Values>(derived: readonly Derived[], product: SimulatedProduct, values: Known): Known {
  const all: Record<string, AttributeValue | undefined> = { ...values };
  const payment = instalment(product, values);
  for (const { name, sumOf, over, times = 1 } of derived) {
    const parts = sumOf.map((part) => (part === instalmentName ? payment : all[part]));
    const below = all[over];
    if (below === undefined || parts.includes(undefined)) continue;
    const sum = parts.reduce<number>((total, part) => total + Number(part), 0);
    // Something out of nothing is more than any limit; a large number stays one in a score.
    all[name] = Number(below) > 0 ? (times * sum) / Number(below) : 1e6;
  }
  return all as Known;
}
