/** A set of small whole numbers, one bit each: number `n` is bit `n % 32` of word `n >> 5`. */
export type Bitset = Uint32Array;

/** The empty set, with room for the numbers below `size`. */
export const emptyBitset = (size: number): Bitset => new Uint32Array((size + 31) >>> 5);

/** Two empty sets of so many words each. They share one piece of memory, because to ask for one takes as long as to match a small catalogue. */
export function twoBitsets(words: number): [Bitset, Bitset] {
  const memory = new ArrayBuffer(8 * words);
  return [new Uint32Array(memory, 0, words), new Uint32Array(memory, 4 * words, words)];
}

/** Every number below `size`. */
export function fullBitset(size: number): Bitset {
  const bits = emptyBitset(size).fill(0xffff_ffff);
  if (size % 32 !== 0) bits[bits.length - 1] = 2 ** (size % 32) - 1;
  return bits;
}

export const hasBit = (bits: Bitset, at: number): boolean => ((bits[at >>> 5]! >>> (at & 31)) & 1) === 1;

export function setBit(bits: Bitset, at: number): void {
  bits[at >>> 5]! |= 1 << (at & 31);
}

export function clearBit(bits: Bitset, at: number): void {
  bits[at >>> 5]! &= ~(1 << (at & 31));
}

export function flipBit(bits: Bitset, at: number): void {
  bits[at >>> 5]! ^= 1 << (at & 31);
}

/** How many numbers are in the set. */
export function countBits(bits: Bitset): number {
  let count = 0;
  for (const word of bits) count += bitsOfWord(word);
  return count;
}

/** How many numbers are in both sets. */
export function countShared(left: Bitset, right: Bitset): number {
  let count = 0;
  for (let at = 0; at < left.length; at += 1) count += bitsOfWord(left[at]! & right[at]!);
  return count;
}

/** Whether any number is in both sets. */
export function shareAny(left: Bitset, right: Bitset): boolean {
  for (let at = 0; at < left.length; at += 1) if ((left[at]! & right[at]!) !== 0) return true;
  return false;
}

/** The numbers of the first set that are not in the second. */
export function without(bits: Bitset, gone: Bitset): Bitset {
  return bits.map((word, at) => word & ~gone[at]!);
}

/** Calls with each number of the set, from low to high. The set may lose the number it is called with. */
export function forEachBit(bits: Bitset, visit: (at: number) => void): void {
  for (let at = 0; at < bits.length; at += 1) {
    for (let word = bits[at]!; word !== 0; word &= word - 1) visit((at << 5) + 31 - Math.clz32(word & -word));
  }
}

/** Counts by adding neighbours: pairs, then fours, then bytes (Warren, *Hacker's Delight*, section 5–1). */
function bitsOfWord(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
