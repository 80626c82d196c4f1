import type { PageSettings } from '../loader/settings.ts';
import type { EmbedCheck } from './embed-check.ts';
import type { RequestFault } from './host-api.ts';

/** One sentence each for whoever builds the page: what was expected, what came, what to do. */
export const adviseOnAmount = (got: string): string =>
  `expected a whole number of minor units, such as amount="129900" for $1,299.00, got amount="${got}": write it without a decimal point, a sign or a currency.`;

export const adviseOnCurrency = (expected: string, got: string): string =>
  `expected currency="${expected}", which is the tenant's, got currency="${got}": write ${expected}, or use the key of a tenant that sells in ${got}.`;

export const adviseOnCategory = (got: string): string =>
  `expected a kind of goods that lenders have rules about, such as category="electronics", got category="${got}", which is as good as none: docs/embed.md lists them.`;

export function adviseOnCheck(check: EmbedCheck | undefined, { publishableKey, apiOrigin }: PageSettings): string | undefined {
  if (check?.key === 'unknown') {
    return `expected a publishable key that ${apiOrigin} knows, got data-key="${shortened(publishableKey)}": copy the whole key again; a key of test mode and one of live mode are two keys.`;
  }
  if (check?.origin === 'unregistered') {
    return `expected a page on an origin that is registered for its key, got ${location.origin}: register it exactly so, with scheme, host and port, or use another key.`;
  }
  return undefined;
}

/** The API read the request and found something in it that does not fit. */
export const adviseOnFault = ({ path, message }: RequestFault): string => {
  const attribute = attributes[path.split('.').at(-1)!];
  return `sent something that the API refused: ${attribute ?? path}: ${message}: ${attribute ? 'mend that attribute' : 'mend the page'}.`;
};

const attributes: Record<string, string> = { amountMinor: 'amount', cartHash: 'cart-hash', category: 'category', currency: 'currency' };

/** Enough to find it among one's keys. */
const shortened = (key: string): string => (key.length > 16 ? `${key.slice(0, 16)}…` : key);
