import { type Bitset, emptyBitset, forEachBit } from '../bitset.ts';
import type { CompiledCatalogue } from '../compiled/compile.ts';
import type { Facts } from '../facts/fact.ts';

/**
 * Places of products that do not fit, the nearest first: what the fewest facts stand in the way of, then the catalogue's order.
 *
 * A product that only its residual refuses counts as refused by one fact.
 */
export function nearMisses({ attributes }: CompiledCatalogue, facts: Facts, unfit: Bitset, most: number): number[] {
  const [one, two, more] = [emptyBitset(unfit.length * 32), emptyBitset(unfit.length * 32), emptyBitset(unfit.length * 32)];
  for (const { fact, bySlot, first, last, slotOf } of attributes) {
    const value = facts[fact];
    if (value === undefined) continue;
    const slot = slotOf(value);
    const accepts = bySlot?.[slot] ?? acceptedIn(first!, last!, slot);
    for (let at = 0; at < unfit.length; at += 1) {
      const fails = unfit[at]! & ~accepts[at]!;
      more[at]! |= two[at]! & fails;
      two[at]! |= one[at]! & fails;
      one[at]! |= fails;
    }
  }
  const nearest: number[] = [];
  const take = (places: Bitset) => forEachBit(places, (place) => nearest.length < most && nearest.push(place));
  take(minus(unfit, two));
  take(minus(two, more));
  take(more);
  return nearest;
}

function acceptedIn(first: Uint32Array, last: Uint32Array, slot: number): Bitset {
  const accepted = emptyBitset(first.length);
  for (let place = 0; place < first.length; place += 1) {
    if (slot >= first[place]! && slot <= last[place]!) accepted[place >>> 5]! |= 1 << (place & 31);
  }
  return accepted;
}

const minus = (left: Bitset, right: Bitset): Bitset => left.map((word, at) => word & ~right[at]!);
