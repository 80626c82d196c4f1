import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parcelsOf } from '../orders/order.ts';
import { hashOf, linesOf, readCart, totalOf, withQuantity, writeCart } from './cart.ts';
import { priceOf, products } from './products.ts';

const aCart = fc
  .array(fc.tuple(fc.constantFrom(...products.map(({ sku }) => sku)), fc.integer({ min: 1, max: 9 })), { maxLength: 8 })
  .map((lines) => readCart(lines.map((line) => line.join(':')).join(',')));

test('a cart is read back as it was written', () => {
  fc.assert(fc.property(aCart, (cart) => isDeepStrictEqual(readCart(writeCart(cart)), cart)));
});

test('A6: whatever a cookie says, only goods of this shop come out, one to nine of each', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...products), fc.string(), (noise, { sku }, quantity) => {
      const cart = readCart(`${noise},${sku}:${quantity}`);
      return [...cart].every(([known, count]) => products.some((product) => product.sku === known) && count >= 1 && count <= 9);
    }),
  );
});

test('parcels together are worth what the order costs', () => {
  fc.assert(
    fc.property(aCart, (cart) => {
      const lines = linesOf(cart);
      return parcelsOf(lines).reduce((sum, parcel) => sum + parcel.amountMinor, 0) === totalOf(lines);
    }),
  );
});

test('A6: the hash follows the goods, not the order in which they were put in', () => {
  fc.assert(
    fc.property(aCart, aCart, (one, other) => {
      const reversed = new Map([...one].reverse());
      const same = writeCart(new Map([...one].sort())) === writeCart(new Map([...other].sort()));
      return hashOf(linesOf(reversed)) === hashOf(linesOf(one)) && (hashOf(linesOf(one)) === hashOf(linesOf(other))) === same;
    }),
  );
});

test('the laptop with its dock costs $1,299.00 and leaves in two parcels', () => {
  const lines = linesOf(readCart('field-14:1'));

  expect(totalOf(lines)).toBe(129_900);
  expect(parcelsOf(lines).map(({ amountMinor }) => amountMinor)).toEqual([114_900, 15_000]);
});

test('a quantity of nothing takes the line out', () => {
  expect(withQuantity(readCart('hush:2,orbit:1'), 'hush', 0)).toEqual(new Map([['orbit', 1]]));
});

test('every product has a price', () => {
  expect(products.every((product) => priceOf(product) > 0)).toBe(true);
});
