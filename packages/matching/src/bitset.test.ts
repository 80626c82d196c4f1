import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bitset, clearBit, countBits, countShared, emptyBitset, forEachBit, fullBitset, hasBit, setBit } from './bitset.ts';

const listed = (bits: Bitset) => {
  const found: number[] = [];
  forEachBit(bits, (at) => found.push(at));
  return found;
};
const numbers = fc.uniqueArray(fc.nat(99), { maxLength: 60 });
const setOf = (some: readonly number[]) => {
  const bits = emptyBitset(100);
  for (const at of some) setBit(bits, at);
  return bits;
};
const ascending = (some: readonly number[]) => [...some].sort((a, b) => a - b);

test('a bitset is the set of its numbers', () => {
  fc.assert(
    fc.property(numbers, numbers, (some, others) => {
      const [bits, more] = [setOf(some), setOf(others)];

      expect(listed(bits)).toEqual(ascending(some));
      expect([countBits(bits), countShared(bits, more)]).toEqual([some.length, some.filter((at) => others.includes(at)).length]);
      expect(some.every((at) => hasBit(bits, at))).toBe(true);
      for (const at of others) clearBit(bits, at);
      expect(listed(bits)).toEqual(ascending(some.filter((at) => !others.includes(at))));
    }),
  );
});

test.each([0, 1, 31, 32, 33, 64, 100])('the full set of %d holds just the numbers below it', (size) => {
  expect(listed(fullBitset(size))).toEqual(Array.from({ length: size }, (_, at) => at));
});
