import { type Bitset, clearBit, countBits, countShared, forEachBit } from '../bitset.ts';
import type { Attribute } from '../compiled/attribute.ts';
import type { WeightedAnswer } from './answer-prior.ts';

/** A slot of an attribute, and the share of people whose answer falls into it. */
export interface SlotWeight {
  slot: number;
  /** 0 to 1. All slots of one fact add up to 1. */
  share: number;
}

/** Where answers fall. Answers that no rule tells apart become one. */
export function slotWeights({ slotOf }: Attribute, answers: readonly WeightedAnswer[]): SlotWeight[] {
  const total = answers.reduce((sum, { weight }) => sum + weight, 0);
  const bySlot = new Map<number, number>();
  for (const { value, weight } of answers) {
    const slot = slotOf(value);
    bySlot.set(slot, (bySlot.get(slot) ?? 0) + weight / total);
  }
  return [...bySlot].map(([slot, share]) => ({ slot, share }));
}

/** How many of the products accept an answer of that slot. */
export function countAccepting(attribute: Attribute, slot: number, products: Bitset): number {
  return attribute.bySlot ? countShared(products, attribute.bySlot[slot]!) : countBits(accepting(attribute, slot, products));
}

/** Those of the products that accept an answer of that slot. */
export function accepting({ bySlot, first, last }: Attribute, slot: number, products: Bitset): Bitset {
  if (bySlot) return products.map((word, at) => word & bySlot[slot]![at]!);
  const kept = products.slice();
  forEachBit(products, (product) => {
    if (slot < first![product]! || slot > last![product]!) clearBit(kept, product);
  });
  return kept;
}
