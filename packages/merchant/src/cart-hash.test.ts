import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cartHash, type JsonValue } from './cart-hash.ts';

const aCart = () => fc.jsonValue({ noUnicodeString: false }) as fc.Arbitrary<JsonValue>;

/** The same value with the members of every object put in the other way round. */
function membersReversed(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(membersReversed);
  if (typeof value !== 'object' || value === null) return value;
  const turned = Object.entries(value).reverse();
  return Object.fromEntries(turned.map(([name, member]) => [name, membersReversed(member)]));
}

/** As the other side would read it: JSON has no negative zero. */
const asParsed = (cart: JsonValue): unknown => JSON.parse(JSON.stringify(cart));

test('hashes the canonical form of RFC 8785, section 3.2.3', () => {
  const cart = { '€': 'Euro', '\r': 'CR', '1': 'one', '😀': 'face', ö: 'o' };

  // Members sort by UTF-16 code units, so the face (D83D…) stands after the euro sign (20AC).
  const canonical = '{"\\r":"CR","1":"one","ö":"o","€":"Euro","😀":"face"}';
  expect(cartHash(cart)).toBe(createHash('sha256').update(canonical).digest('hex'));
});

test('A6: the same cart hashes the same, however its objects were put together', () => {
  fc.assert(fc.property(aCart(), (cart) => cartHash(membersReversed(cart)) === cartHash(cart)));
});

test('A6: another cart has another hash', () => {
  fc.assert(
    fc.property(aCart(), aCart(), (one, other) => {
      fc.pre(!isDeepStrictEqual(asParsed(one), asParsed(other)));
      return cartHash(one) !== cartHash(other);
    }),
  );
});

test('A6: one more of a thing, or another price, is another cart', () => {
  const cart = (quantity: number, unitMinor: number) => ({ lines: [{ sku: 'field-14', quantity, unitMinor }] });
  const hashes = [cartHash(cart(1, 129_900)), cartHash(cart(2, 129_900)), cartHash(cart(1, 129_901)), cartHash({ lines: [] })];

  expect(new Set(hashes).size).toBe(4);
});

test.each([
  ['undefined', { note: undefined }],
  ['a date', { when: new Date(0) }],
  ['NaN', { unitMinor: Number.NaN }],
  ['a hole in a list', new Array(1)],
])('refuses %s, which JSON would drop or change in silence', (_, cart) => {
  expect(() => cartHash(cart as never)).toThrow(expect.objectContaining({ code: 'cart-not-canonical' }));
});
