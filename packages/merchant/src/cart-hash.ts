import { createHash } from 'node:crypto';
import { MerchantError } from './error.ts';

/** What a cart may be made of. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/**
 * sha256 in hex of the cart as canonical JSON (RFC 8785: members in the order of their UTF-16 code units, no white space),
 * so that the same cart hashes the same however its objects were put together. The order of an array counts.
 *
 * @throws {MerchantError} `cart-not-canonical` for what JSON would drop or change in silence: undefined, a date, NaN.
 */
export const cartHash = (cart: JsonValue): string => createHash('sha256').update(canonicalJson(cart)).digest('hex');

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`;
  if (isPlainObject(value)) {
    const members = Object.keys(value).sort();
    return `{${members.map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name])}`).join(',')}}`;
  }
  if (value === null || typeof value === 'boolean' || typeof value === 'string' || Number.isFinite(value)) return JSON.stringify(value);
  throw new MerchantError('cart-not-canonical', `a cart holds only what JSON keeps as it is, got ${describe(value)}`);
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

const describe = (value: unknown) => (typeof value === 'object' ? 'an object of a class' : String(value));
