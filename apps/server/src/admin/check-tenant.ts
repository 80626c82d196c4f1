import { Locale, Slug } from '@liana/contract';
import { marketOf } from '@liana/markets';
import { catalogueMarkets } from '@liana/matching';
import { readThemeTokens } from '@liana/theme';
import type { Settings } from '../dependencies.ts';
import type { TenantKind } from '../tenants/tenant.ts';
import { OperatorError } from './operator-error.ts';
import type { NewTenant } from './tenants.ts';

const tenantKinds: readonly TenantKind[] = ['shop', 'portal'];
/** The operator's own name in audit and vault. */
const reserved = 'operator';

/** @throws {OperatorError} for the first thing about a tenant that does not fit. */
export function checkTenant({ id, name, market, currency, locale, kinds, theme }: NewTenant): void {
  const expect = (fits: boolean, expected: string) => {
    if (!fits) throw new OperatorError(expected);
  };
  expect(Slug.safeParse(id).success && id !== reserved, `expected an id of lower-case letters, digits and hyphens, got ${id}`);
  expect(/^[^\p{Cc}\p{Cf}]{1,80}$/u.test(name) && name.trim() !== '', 'expected a name of 1 to 80 letters');
  const markets: readonly string[] = catalogueMarkets;
  expect(markets.includes(market), `expected a market that has a catalogue, of which there are ${markets.join(', ')}, got ${market}`);
  const { currency: ofMarket } = marketOf(market);
  expect(currency === ofMarket, `expected the currency of the market ${market}, which is ${ofMarket}, got ${currency}`);
  expect(Locale.safeParse(locale).success, `expected one of the languages ${Locale.options.join(', ')}, got ${locale}`);
  expect(kinds.length > 0 && kinds.every((kind) => tenantKinds.includes(kind)), `expected kinds out of ${tenantKinds.join(', ')}`);
  const reading = readThemeTokens(theme);
  expect(reading.ok, `the theme does not fit at ${reading.ok ? '' : reading.problems.map(({ path }) => path).join(', ')}`);
}

/** A share as it is typed, such as `0.95`. @throws {OperatorError} unless it lies between 0 and 1. */
export function promiseOf(text: string): number {
  const share = /^\d*\.\d+$/.test(text) ? Number(text) : Number.NaN;
  if (share > 0 && share < 1) return share;
  throw new OperatorError(`expected a promise between 0 and 1, such as 0.9 for 90 in 100, got ${text}`);
}

/** The host name of a portal, in lower case. @throws {OperatorError} for anything else, and for the operator's own hosts. */
export function portalHost(text: string, { apiHosts, embedHost }: Pick<Settings, 'apiHosts' | 'embedHost'>): string {
  const host = text.toLowerCase();
  const isName = host.length <= 253 && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host);
  if (!isName) throw new OperatorError(`expected a host name such as pay.shop.example, without scheme, port or blanks, got "${text}"`);
  if (host === embedHost || apiHosts.includes(host)) throw new OperatorError(`the host ${host} is the operator's own`);
  return host;
}
