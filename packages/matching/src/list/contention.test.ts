import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullBitset } from '../bitset.ts';
import { aProduct, aRule, aSnapshot } from '../catalogue/product.builder.ts';
import { compileCatalogue } from '../compiled/compile.ts';
import { rankOffers } from '../ranking/rank.ts';
import { testedFacts } from '../testing/random-catalogue.ts';
import { type Contention, inContention } from './contention.ts';
import { drawList } from './draw-list.ts';

interface Priced {
  id: string;
  lenderId: string;
  totalCostMinor: number;
  leastCostMinor: number;
  mostCostMinor: number;
  probability: number;
}
const cost = fc.record({ exact: fc.integer({ min: 100, max: 130 }), below: fc.nat(4), above: fc.nat(4) });
const lender = fc.constantFrom('alder', 'birch', 'cedar', 'elm', 'fir');
const offers: fc.Arbitrary<Priced[]> = fc.array(fc.tuple(cost, lender, fc.constantFrom(0.8, 0.9, 0.95)), { maxLength: 40 }).map((all) =>
  all.map(([{ exact, below, above }, lenderId, probability], at) => ({
    id: `p-${String(at).padStart(2, '0')}`,
    lenderId,
    totalCostMinor: exact,
    leastCostMinor: exact - below,
    mostCostMinor: exact + above,
    probability,
  })),
);
const rankable = (some: readonly Priced[]) => some.map((offer) => ({ ...offer, instalmentMinor: 1, moneyWithin: 'minutes' as const }));

test('the first offers and what explains them are the same whether all were priced or only those that may come among them', () => {
  fc.assert(
    fc.property(offers, fc.integer({ min: 3, max: 12 }), (all, room) => {
      const how = { wish: 'lowest-total-cost', personalised: true, room, outOf: all.length } as const;
      const told = ({ contenders, countCheaper }: Contention<Priced>) => rankOffers(rankable(contenders), { ...how, countCheaper });

      expect(told(inContention(all, room))).toEqual(told({ contenders: all, countCheaper: () => 0 }));
    }),
    { numRuns: 1_000 },
  );
});

test('a list prices only what may come among the first, and shows what it would if it had priced everything', () => {
  const products = Array.from({ length: 300 }, (_, at) => {
    const rules = [aRule({ fact: 'incomeMonthly', atLeast: (at % 3) * 100_000 })];
    return aProduct({ id: `p-${at}`, lenderId: `bank-${at % 7}`, rules });
  });
  const compiled = compileCatalogue(aSnapshot(products), testedFacts);
  const costOf = (id: string) => 1_000 + ((Number(id.slice(2)) * 7_919) % 10_007);
  let priced = 0;
  const draw = (isRough: boolean) =>
    drawList({
      compiled,
      facts: { amount: 120_000, tenorMonths: 12, region: 'IL' },
      mask: fullBitset(products.length),
      words: new Map(),
      priceOf: ({ product }) => {
        priced += 1;
        return { tenorMonths: 12, totalCostMinor: costOf(product.id), instalmentMinor: 1 };
      },
      ...(isRough && {
        roughOf: ({ product }) => ({ tenorMonths: 12, leastCostMinor: costOf(product.id) - 100, mostCostMinor: costOf(product.id) + 100 }),
      }),
      approvalEstimate: 'rules-only',
      model: null,
      promise: 0.9,
      wish: 'lowest-total-cost',
      personalised: true,
    });
  const told = ({ offers: shown, unlisted, standing }: ReturnType<typeof draw>) => [
    shown.map(({ entry, group, price, movedForVariety, explanation }) => [
      entry.product.id,
      group,
      price.totalCostMinor,
      movedForVariety,
      explanation,
    ]),
    unlisted,
    [...standing],
  ];

  const whole = told(draw(false));
  expect(priced).toBe(300);
  priced = 0;
  expect(told(draw(true))).toEqual(whole);
  expect(priced).toBeLessThan(110);
});
