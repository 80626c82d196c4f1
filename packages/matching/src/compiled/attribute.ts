import { type Bitset, clearBit, emptyBitset, flipBit, fullBitset } from '../bitset.ts';
import type { FactId, FactValue } from '../facts/fact.ts';
import { countSharedSlots, countSlots, type Ranges } from './ranges.ts';
import type { Scale } from './scale.ts';

/** What all products of a catalogue say about one fact. */
export interface Attribute {
  fact: FactId;
  /** Ids of the rules that say it, whichever products they are of. */
  ruleIds: ReadonlySet<string>;
  slotOf(value: FactValue): number;
  /** How many slots the fact's values fall into. */
  slots: number;
  /** By slot: the products that accept it. `undefined` where that would be too much to hold; then `first` and `last` say it. */
  bySlot?: readonly Bitset[];
  /** By product: the first and the last slot that it accepts. */
  first?: Uint32Array;
  last?: Uint32Array;
  /** The products that accept every value that an unknown answer may have. */
  acceptAll: Bitset;
  /** The share of products that accept a slot, 0 to 1, on average over the slots that a known answer may be in. */
  acceptedShare: number;
}

/** Most words of memory that the bitmaps of one fact may take: 16 MB. */
const mostWords = 4_000_000;

/** Gathers an attribute product by product; one of which nothing is said accepts everything. */
export class AttributeBuilder {
  readonly #named: Pick<Attribute, 'fact' | 'ruleIds'>;
  readonly #scale: Scale;
  /** How many slots an unknown value may be in. */
  readonly #admitted: number;
  readonly #acceptAll: Bitset;
  readonly #products: number;
  /** How many pairs of a product and an admitted slot that it does not accept. */
  #refused = 0;
  /** By slot: the products whose acceptance changes there. */
  readonly #turns: Bitset[] | undefined;
  readonly #first: Uint32Array | undefined;
  readonly #last: Uint32Array | undefined;

  constructor(named: Pick<Attribute, 'fact' | 'ruleIds'>, scale: Scale, products: number) {
    this.#named = named;
    this.#scale = scale;
    this.#products = products;
    this.#admitted = countSlots(scale.admitted);
    this.#acceptAll = fullBitset(products);
    if (scale.size * this.#acceptAll.length <= mostWords) {
      this.#turns = Array.from({ length: scale.size + 1 }, () => emptyBitset(products));
      this.#turns[0]!.set(this.#acceptAll);
    } else {
      this.#first = new Uint32Array(products);
      this.#last = new Uint32Array(products).fill(scale.size - 1);
    }
  }

  /**
   * Says what a product accepts; once for each. False, and nothing is said, where the attribute cannot hold it: where no value that exists
   * is accepted, and where it holds one run of slots a product and there are more.
   */
  accept(product: number, ranges: Ranges): boolean {
    const admitted = countSharedSlots(ranges, this.#scale.admitted);
    if (admitted === 0 || (!this.#turns && ranges.length > 2)) return false;
    if (this.#turns) {
      flipBit(this.#turns[0]!, product);
      for (let at = 0; at < ranges.length; at += 2) {
        flipBit(this.#turns[ranges[at]!]!, product);
        flipBit(this.#turns[ranges[at + 1]! + 1]!, product);
      }
    } else {
      this.#first![product] = ranges[0]!;
      this.#last![product] = ranges[1]!;
    }
    this.#refused += this.#admitted - admitted;
    if (admitted < this.#admitted) clearBit(this.#acceptAll, product);
    return true;
  }

  finish(): Attribute {
    const { size, slotOf } = this.#scale;
    const acceptedShare = 1 - this.#refused / Math.max(1, this.#products * this.#admitted);
    const shared = { ...this.#named, slots: size, slotOf, acceptAll: this.#acceptAll, acceptedShare };
    if (!this.#turns) return { ...shared, first: this.#first!, last: this.#last! };
    for (let slot = 1; slot < size; slot += 1) turnOver(this.#turns[slot]!, this.#turns[slot - 1]!);
    return { ...shared, bySlot: this.#turns.slice(0, size) };
  }
}

/** What is accepted in a slot: what was accepted in the one before, but for the products that change here. */
function turnOver(turns: Bitset, before: Bitset): void {
  for (let at = 0; at < turns.length; at += 1) turns[at]! ^= before[at]!;
}
