import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullBitset, hasBit } from '../bitset.ts';
import { aProduct, aRule, aSnapshot } from '../catalogue/product.builder.ts';
import type { CatalogueEntry, CatalogueSnapshot } from '../catalogue/snapshot.ts';
import { compileCatalogue } from '../compiled/compile.ts';
import { matchProduct } from '../match/match.ts';
import { wishes } from '../ranking/rank.ts';
import { anyCatalogue, anyFacts, testedFacts } from '../testing/random-catalogue.ts';
import { drawList } from './draw-list.ts';
import type { ListPrice, ListRequest } from './request.ts';

/** A price that follows from the product's id, so that products differ and the same one costs the same. */
const priceOf = ({ product }: CatalogueEntry): ListPrice => {
  const number = [...product.id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 97;
  return { tenorMonths: 12, totalCostMinor: 1_000 + number * 10, instalmentMinor: 10_000 - number };
};

function draw(snapshot: CatalogueSnapshot, rest: Partial<ListRequest<ListPrice>> = {}) {
  const compiled = compileCatalogue(snapshot, testedFacts);
  const mask = fullBitset(snapshot.entries.length);
  const usual = { facts: {}, words: new Map(), priceOf, approvalEstimate: 'rules-only', model: null, promise: 0.9 } as const;
  return drawList({ compiled, mask, wish: 'lowest-total-cost', personalised: true, ...usual, ...rest });
}
const ids = ({ offers }: ReturnType<typeof draw>) => offers.map(({ entry }) => entry.product.id);
const wish = { amount: 120_000, tenorMonths: 12, region: 'IL' };
const income = (atLeast: number) => aRule({ fact: 'incomeMonthly', atLeast }, { id: 'income' });
const many = (count: number, rules = [income(0)]) =>
  aSnapshot(Array.from({ length: count }, (_, at) => aProduct({ id: `p-${String(at).padStart(3, '0')}`, lenderId: `bank-${at}`, rules })));

describe('a list', () => {
  test('holds every product in the group in which the plain interpreter puts it', () => {
    fc.assert(
      fc.property(anyCatalogue(12), anyFacts, (snapshot, facts) => {
        for (const { entry, match, group } of draw(snapshot, { facts }).offers) {
          const expected = matchProduct(entry, testedFacts, facts);
          expect(match).toEqual(expected);
          expect(group).toBe({ eligible: 'recommended', possible: 'may-fit', ineligible: 'does-not-fit' }[expected.result]);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('has an order in which neither what lenders pay nor what they are called plays a part', () => {
    const paid = fc.array(fc.nat(1_000), { minLength: 12, maxLength: 12 });
    const naming = fc.shuffledSubarray([...'ABCDEFGHIJKL'], { minLength: 12, maxLength: 12 });

    fc.assert(
      fc.property(anyCatalogue(12), anyFacts, fc.constantFrom(...wishes), paid, naming, (snapshot, facts, someWish, commissions, names) => {
        const entries = snapshot.entries.map((entry, at) => ({
          ...entry,
          product: { ...entry.product, commission: commissions[at], commissionMinor: commissions[at] },
          lender: { ...entry.lender, name: names[at]!, mark: `${names[at]}x`, commission: commissions[at] },
        }));

        expect(ids(draw({ ...snapshot, entries }, { facts, wish: someWish }))).toEqual(ids(draw(snapshot, { facts, wish: someWish })));
      }),
      { numRuns: 200 },
    );
  });

  test('does not change with the order in which the catalogue names its products', () => {
    fc.assert(
      fc.property(anyCatalogue(12), anyFacts, (snapshot, facts) => {
        const turned = { ...snapshot, entries: snapshot.entries.toReversed() };

        expect(ids(draw(turned, { facts }))).toEqual(ids(draw(snapshot, { facts })));
      }),
    );
  });

  test('says how many more there are than it has room for', () => {
    const { offers, unlisted } = draw(many(100), { facts: wish, most: { fitting: 7, unfit: 3 } });

    expect(offers).toHaveLength(7);
    expect(unlisted).toEqual({ recommended: 93, 'may-fit': 0, 'does-not-fit': 0 });
    expect(new Set(offers.map(({ price }) => price.totalCostMinor)).size).toBeGreaterThan(1);
  });

  test('shows of what does not fit the nearest: that in whose way the fewest answers stand', () => {
    const near = aProduct({ id: 'near', rules: [income(500_000)] });
    const far = aProduct({ id: 'far', tenorsMonths: [24], rules: [income(500_000)] });

    const { offers, unlisted } = draw(aSnapshot([far, near]), { facts: { ...wish, incomeMonthly: 0 }, most: { fitting: 9, unfit: 1 } });

    expect(offers.map(({ entry, match }) => [entry.product.id, match.result])).toEqual([['near', 'ineligible']]);
    expect(unlisted['does-not-fit']).toBe(1);
  });

  test('moves what its lender has declined to what does not fit, and asks nothing for its sake any more', () => {
    const snapshot = many(2, [income(0)]);
    const words = new Map([['bank-0', { confirmed: new Set<string>() }]]);
    const { offers, inPlay } = draw(snapshot, { facts: { ...wish, incomeMonthly: 1 }, words });

    expect(offers.map(({ entry, group, because }) => [entry.product.id, group, because])).toEqual([
      ['p-001', 'recommended', 'conditions-met'],
      ['p-000', 'does-not-fit', 'lender-declined'],
    ]);
    expect([hasBit(inPlay, 0), hasBit(inPlay, 1)]).toEqual([false, true]);
  });

  test('hears of a product from whoever checks for it, and from whoever decides once that one has refused an application', () => {
    const joint = aProduct({ id: 'joint', lenderId: 'bank-0', stages: { credit: 'bank-1', pricing: 'bank-1', decision: 'bank-2' } });
    const alone = aProduct({ id: 'alone', lenderId: 'bank-0' });
    const words = new Map([
      ['bank-0', { confirmed: new Set<string>() }],
      ['bank-1', { confirmed: new Set(['joint']) }],
    ]);
    const drawn = (refusing: string[]) =>
      draw(aSnapshot([joint, alone]), { facts: wish, words, refusing: new Set(refusing) }).offers.map(
        ({ entry, isConfirmed, isDeclined }) => [entry.product.id, isConfirmed ? 'confirmed' : isDeclined ? 'declined' : 'open'],
      );

    expect(drawn([])).toEqual([
      ['joint', 'confirmed'],
      ['alone', 'declined'],
    ]);
    expect(drawn(['bank-2'])).toContainEqual(['joint', 'declined']);
  });

  test('leaves out what has no price for this amount', () => {
    const { offers, unlisted } = draw(many(2), {
      facts: wish,
      priceOf: (entry) => (entry.product.id === 'p-000' ? undefined : priceOf(entry)),
    });

    expect(offers.map(({ entry }) => entry.product.id)).toEqual(['p-001']);
    expect(unlisted).toEqual({ recommended: 0, 'may-fit': 0, 'does-not-fit': 0 });
  });
});
