import { randomBytes } from 'node:crypto';
import { type Locale, locales } from '@liana/contract';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { type Cart, readCart, writeCart } from '../goods/cart.ts';

/** Kept to this shop, out of reach of scripts; sent along when a person comes back from the portal. */
const cookie = { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: 30 * 86_400 } as const;

/** The random name of this browser's visit; made when it is first needed. */
export function visitorOf(c: Context): string {
  const known = getCookie(c, 'halden-visitor');
  if (known) return known;
  const visitor = randomBytes(16).toString('base64url');
  setCookie(c, 'halden-visitor', visitor, cookie);
  return visitor;
}

export const cartOf = (c: Context): Cart => readCart(getCookie(c, 'halden-cart'));
export const keepCart = (c: Context, cart: Cart) => setCookie(c, 'halden-cart', writeCart(cart), cookie);

/** `?lang=` decides and is remembered; English until then. */
export function localeOf(c: Context): Locale {
  const asked = locales.find((locale) => locale === c.req.query('lang'));
  if (asked) setCookie(c, 'halden-lang', asked, cookie);
  return asked ?? locales.find((locale) => locale === getCookie(c, 'halden-lang')) ?? 'en';
}
