import { type Bitset, type Catalogue, catalogueSnapshot, hasBit } from '@liana/matching';
import { expect, test } from 'vitest';
import { demoCatalogue } from '../testing/lenders.ts';
import { keptMask } from './kept-masks.ts';

const catalogue: Catalogue = demoCatalogue();
const snapshot = catalogueSnapshot(catalogue);
const everybody = catalogue.lenders.map(({ id }) => id);
const [shortest] = catalogue.lenders.toSorted((a, b) => (a.licence.validUntil < b.licence.validUntil ? -1 : 1));
const lendersIn = (mask: Bitset) => new Set(snapshot.entries.flatMap(({ lender }, place) => (hasBit(mask, place) ? lender.id : [])));

test('requests of one day share one mask', () => {
  const first = keptMask(snapshot, '2026-11-22', new Set(everybody));

  expect(keptMask(snapshot, '2026-11-22', new Set(everybody.toReversed()))).toBe(first);
});

test('a lender that is no longer admitted is out of the very next mask, and back in it once it is again', () => {
  const [gone, ...others] = everybody;
  keptMask(snapshot, '2026-11-22', new Set(everybody));

  expect(lendersIn(keptMask(snapshot, '2026-11-22', new Set(others)))).toEqual(new Set(others));
  expect(lendersIn(keptMask(snapshot, '2026-11-22', new Set([...others, 'stranger'])))).toEqual(new Set(others));
  expect(lendersIn(keptMask(snapshot, '2026-11-22', new Set(everybody)))).toContain(gone);
});

test('a licence that has ended is out of the mask on the day after, whatever was kept before', () => {
  const { id, licence } = shortest!;
  const dayAfter = new Date(Date.parse(licence.validUntil) + 86_400_000).toISOString().slice(0, 10);
  const onItsLastDay = keptMask(snapshot, licence.validUntil, new Set(everybody));
  const afterwards = keptMask(snapshot, dayAfter, new Set(everybody));

  expect(lendersIn(onItsLastDay)).toContain(id);
  expect(lendersIn(afterwards)).not.toContain(id);
  expect(lendersIn(keptMask(snapshot, licence.validUntil, new Set(everybody)))).toContain(id);
});

test('another snapshot has a mask of its own, and old days are let go', () => {
  const first = keptMask(snapshot, '2026-11-22', new Set(everybody));
  const others = ['23', '24', '25', '26'].map((day) => keptMask(snapshot, `2026-11-${day}`, new Set(everybody)));

  expect(keptMask(catalogueSnapshot(catalogue), '2026-11-26', new Set(everybody))).not.toBe(others.at(-1));
  expect(keptMask(snapshot, '2026-11-26', new Set(everybody))).toBe(others.at(-1));
  expect(keptMask(snapshot, '2026-11-22', new Set(everybody))).not.toBe(first);
});
