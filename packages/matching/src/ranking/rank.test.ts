import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { moneyWithin } from '../catalogue/schema.ts';
import type { RankableOffer } from './offer.ts';
import { rankOffers, wishes } from './rank.ts';
import { costOf } from './utility.ts';

const anOffer = (rest: Partial<RankableOffer>): RankableOffer => ({
  id: 'a',
  lenderId: rest.id ?? 'a',
  totalCostMinor: 10_000,
  instalmentMinor: 5_000,
  moneyWithin: 'same-day',
  probability: 0.9,
  ...rest,
});
const byCost = { wish: 'lowest-total-cost', personalised: true } as const;
const ids = (offers: readonly RankableOffer[], options: Parameters<typeof rankOffers>[1] = byCost) =>
  rankOffers(offers, options).map(({ offer }) => offer.id);

const offers = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    lenderId: fc.constantFrom('alder', 'birch', 'cedar', 'elm'),
    totalCostMinor: fc.integer({ min: 0, max: 5 }),
    instalmentMinor: fc.integer({ min: 1, max: 5 }),
    moneyWithin: fc.constantFrom(...moneyWithin),
    probability: fc.option(fc.constantFrom(0.8, 0.9, 0.95), { nil: undefined }),
  }),
  { selector: (offer) => offer.id, maxLength: 12 },
);
const options = fc.record({ wish: fc.constantFrom(...wishes), personalised: fc.boolean() });

describe('the order of a group', () => {
  test('holds every offer once', () => {
    fc.assert(
      fc.property(offers, options, (list, how) => {
        expect([...ids(list, how)].sort()).toEqual(list.map((offer) => offer.id).sort());
      }),
    );
  });

  test('does not depend on the order in which lenders answered', () => {
    fc.assert(
      fc.property(offers, options, (list, how) => {
        expect(ids([...list].reverse(), how)).toEqual(ids(list, how));
      }),
    );
  });

  test('gives a lender one place among the first three while others can fill them', () => {
    fc.assert(
      fc.property(offers, options, (list, how) => {
        const first = rankOffers(list, how)
          .slice(0, 3)
          .map(({ offer }) => offer.lenderId);
        const lenders = new Set(list.map((offer) => offer.lenderId)).size;

        expect(new Set(first).size).toBe(Math.min(3, lenders));
      }),
    );
  });

  test('is by lowest total cost unless another wish is named', () => {
    const dear = anOffer({ id: 'dear', totalCostMinor: 20_000, instalmentMinor: 1_000 });
    const cheap = anOffer({ id: 'cheap', totalCostMinor: 5_000, instalmentMinor: 9_000 });

    expect(ids([dear, cheap])).toEqual(['cheap', 'dear']);
    expect(ids([dear, cheap], { wish: 'smallest-payment', personalised: true })).toEqual(['dear', 'cheap']);
  });

  test('puts the soonest money and the surest yes first when asked for', () => {
    const soon = anOffer({ id: 'soon', moneyWithin: 'minutes', probability: 0.8 });
    const sure = anOffer({ id: 'sure', moneyWithin: 'three-business-days', probability: 0.99 });

    expect(ids([sure, soon], { wish: 'soonest-money', personalised: true })).toEqual(['soon', 'sure']);
    expect(ids([soon, sure], { wish: 'surest-yes', personalised: true })).toEqual(['sure', 'soon']);
  });

  test('breaks a tie by likelihood, then by id', () => {
    const list = [anOffer({ id: 'c' }), anOffer({ id: 'b' }), anOffer({ id: 'd', probability: 0.99 })];

    expect(ids(list)).toEqual(['d', 'b', 'c']);
  });

  test('forgets wish and person when personalisation is off', () => {
    const sure = anOffer({ id: 'z', probability: 0.99 });
    const other = anOffer({ id: 'y', probability: 0.8 });

    expect(ids([sure, other], { wish: 'surest-yes', personalised: false })).toEqual(['y', 'z']);
  });

  test('is explained by what it looked at, the deciding term first', () => {
    const dear = anOffer({ id: 'dear', totalCostMinor: 3_000, probability: 0.99 });
    const [first, second, third] = rankOffers(
      [dear, anOffer({ id: 'mid', totalCostMinor: 2_000 }), anOffer({ id: 'a', totalCostMinor: 1_000 })],
      byCost,
    );

    // Two steps of a half: the tie weighs a quarter of what the cost does, so 80 and 20 points.
    expect(first!.explanation.map(({ term, points }) => [term, points])).toEqual([
      ['total-cost', 80],
      ['likelihood', 0],
    ]);
    expect(second!.explanation.map(({ points }) => points)).toEqual([40, 0]);
    expect(third!.explanation.map(({ points }) => points)).toEqual([0, 20]);
  });

  test('is the order of the scores, and each score is the sum of what explains it', () => {
    fc.assert(
      fc.property(offers, options, fc.integer({ min: 1, max: 12 }), (list, how, room) => {
        const ranked = rankOffers(list, { ...how, room });
        for (const { score, explanation } of ranked) {
          expect(explanation.reduce((sum, { points }) => sum + points, 0)).toBe(score);
          expect(score).toBeLessThanOrEqual(100 + 1e-9);
        }
        for (const one of ranked) {
          for (const other of ranked) {
            const worse =
              one.explanation.map(({ term }) => costOf[term](one.offer) - costOf[term](other.offer)).find((by) => by !== 0) ?? 0;
            expect(Math.sign(other.score - one.score)).toBe(Math.sign(worse));
          }
        }
      }),
    );
  });

  test('says which offers made room for other lenders', () => {
    const list = [
      anOffer({ id: 'a1', lenderId: 'alder', totalCostMinor: 1 }),
      anOffer({ id: 'a2', lenderId: 'alder', totalCostMinor: 2 }),
      anOffer({ id: 'b', lenderId: 'birch', totalCostMinor: 3 }),
      anOffer({ id: 'c', lenderId: 'cedar', totalCostMinor: 4 }),
    ];

    expect(rankOffers(list, byCost).map(({ offer, movedForVariety }) => [offer.id, movedForVariety])).toEqual([
      ['a1', undefined],
      ['b', 'up'],
      ['c', 'up'],
      ['a2', 'down'],
    ]);
  });

  test('says where an offer stands by each term: among all by the first, among its equals by the second', () => {
    const list = [
      anOffer({ id: 'cheap', totalCostMinor: 1_000 }),
      anOffer({ id: 'sure', totalCostMinor: 2_240, probability: 0.95 }),
      anOffer({ id: 'less-sure', totalCostMinor: 2_240, probability: 0.85 }),
    ];

    const [cheap, sure, lessSure] = rankOffers(list, byCost).map(({ explanation }) =>
      explanation.map(({ place, of, alike, behind }) => ({ place, of, alike, behind: Number(behind.toFixed(6)) })),
    );

    expect(cheap).toEqual([
      { place: 1, of: 3, alike: 1, behind: 0 },
      { place: 1, of: 1, alike: 1, behind: 0 },
    ]);
    expect(sure).toEqual([
      { place: 2, of: 3, alike: 2, behind: 1_240 },
      { place: 1, of: 2, alike: 1, behind: 0 },
    ]);
    expect(lessSure).toEqual([
      { place: 2, of: 3, alike: 2, behind: 1_240 },
      { place: 2, of: 2, alike: 1, behind: 0.1 },
    ]);
  });

  test('counts by each term exactly those that are better, alike and compared', () => {
    fc.assert(
      fc.property(offers, options, (list, how) => {
        const ranked = rankOffers(list, how);
        for (const { offer, explanation } of ranked) {
          let compared = list;
          for (const { term, place, of, alike, behind } of explanation) {
            const costs = compared.map(costOf[term]);
            const cost = costOf[term](offer);
            expect({ place, of, alike, behind }).toEqual({
              place: costs.filter((other) => other < cost).length + 1,
              of: compared.length,
              alike: costs.filter((other) => other === cost).length,
              behind: cost - Math.min(...costs),
            });
            compared = compared.filter((other) => costOf[term](other) === cost);
          }
        }
      }),
    );
  });

  test('does not speak of a likelihood where none may be used', () => {
    const list = ['a', 'b'].map((id) => anOffer({ id, probability: undefined }));

    const terms = wishes.map((wish) => rankOffers(list, { wish, personalised: true })[0]!.explanation.map(({ term }) => term));

    expect(terms).toEqual([['total-cost'], ['instalment'], ['speed'], ['total-cost']]);
  });

  test('has no input for what the platform earns', () => {
    expectTypeOf<keyof RankableOffer>().toEqualTypeOf<
      'id' | 'lenderId' | 'totalCostMinor' | 'instalmentMinor' | 'moneyWithin' | 'probability'
    >();
  });
});
