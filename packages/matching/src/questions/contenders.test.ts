import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullBitset, hasBit } from '../bitset.ts';
import { aProduct, aRule, aSnapshot } from '../catalogue/product.builder.ts';
import type { Product } from '../catalogue/schema.ts';
import { compileCatalogue } from '../compiled/compile.ts';
import { matchCompiled } from '../compiled/match-compiled.ts';
import type { Facts } from '../facts/fact.ts';
import { usFacts } from '../facts/us/us-facts.ts';
import { costBounds } from '../match/cost-bounds.ts';
import { contenders } from './contenders.ts';

/** Products of four lenders at nearly the same rates, so that cents decide; every other one waits for an answer. */
const anyOffers = fc
  .array(fc.record({ lender: fc.nat(3), hundredths: fc.integer({ min: 1_200, max: 1_203 }) }), { minLength: 1, maxLength: 16 })
  .map((offers) => offers.map(({ lender, hundredths }, at) => offer(at, lender, (hundredths / 100).toFixed(2))));
const offer = (at: number, lender: number, annualPercent: string): Product =>
  aProduct({
    id: `product-${at}`,
    lenderId: `lender-${lender}`,
    pricing: { ...aProduct().pricing, tiers: [{ annualPercent }] },
    rules: [aRule(at % 2 === 0 ? { fact: 'amount', atLeast: 1 } : { fact: 'bankruptcyRecent', is: 'no' })],
  });

test('an open offer is out of the running exactly when three lenders stand that are cheaper to the cent', () => {
  fc.assert(
    fc.property(anyOffers, fc.integer({ min: 10_000, max: 200_000 }), (products, amount) => {
      const facts: Facts = { amount, tenorMonths: 12, region: 'IL' };
      const compiled = compileCatalogue(aSnapshot(products), usFacts);
      const match = matchCompiled({ compiled, facts, mask: fullBitset(products.length) });
      const cheaperLenders = (product: Product) =>
        products
          .filter((other, place) => hasBit(match.eligible, place) && costOf(other, facts) < costOf(product, facts))
          .map(({ lenderId }) => lenderId);

      const left = contenders({ compiled, match, facts, wish: 'lowest-total-cost', standing: match.eligible });

      for (const [place, product] of products.entries()) {
        const isContender = hasBit(match.possible, place) && new Set(cheaperLenders(product)).size < 3;
        expect(hasBit(left, place)).toBe(isContender);
      }
    }),
  );
});

const costOf = (product: Product, facts: Facts) => costBounds(product, facts).lowestMinor;
