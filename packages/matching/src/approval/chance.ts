import { canonicalHash } from '../canonical-hash.ts';

/** 32 bits that belong to a text for ever: the seed of whatever is drawn for it. */
export function seedOf(text: string): number {
  return Number.parseInt(canonicalHash(text).slice(0, 8), 16);
}

/** An even number in [0, 1) that belongs to a seed and a purpose: the same in every run and on every machine (MurmurHash3's finaliser). */
export function chance(seed: number, purpose: number, detail = 0): number {
  let mixed = Math.imul(seed ^ Math.imul(purpose, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(detail + 1, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}
