import { isoDate } from '@liana/finance';
import { china } from './cn.ts';
import { germany } from './de.ts';
import type { DatedSettings } from './editions.ts';
import { MarketError } from './errors.ts';
import { isMarketId, type MarketId } from './market-id.ts';
import type { Market } from './rule-set.ts';
import { unitedKingdom } from './uk.ts';

/** The markets that have settings. Each checks the names and values that it is given. */
const configurable: { readonly [id in MarketId]?: (changes: readonly DatedSettings<never>[]) => Market } = {
  CN: china,
  DE: germany,
  UK: unitedKingdom,
};

/**
 * A market with what an operator's configuration changes, by the day on which each change begins.
 *
 * @param changes as they come from JSON: `[{ "from": "2027-02-01", "settings": { "representativeSharePercent": 66 } }]`.
 * @throws {MarketError} `market-unknown`; `setting-invalid` for a market without settings, a name or a value that does not fit.
 * @throws {FinanceError} `date-invalid`.
 */
export function configuredMarket(id: string, changes: unknown): Market {
  const configure = isMarketId(id) ? configurable[id] : undefined;
  if (!configure) {
    const known = Object.keys(configurable).join(', ');
    throw new MarketError(isMarketId(id) ? 'setting-invalid' : 'market-unknown', `'${id}' has no settings; markets that have are ${known}`);
  }
  return configure(datedSettings(changes));
}

function datedSettings(changes: unknown): DatedSettings<never>[] {
  if (!Array.isArray(changes)) {
    throw new MarketError('setting-invalid', `expected a list of { from, settings }, got ${JSON.stringify(changes)}`);
  }
  return changes.map((change: unknown) => {
    if (typeof change !== 'object' || change === null || !('from' in change) || !('settings' in change)) {
      throw new MarketError('setting-invalid', `expected { from, settings }, got ${JSON.stringify(change)}`);
    }
    // Names and values are checked by the market, against its own defaults.
    return { from: isoDate(String(change.from)), settings: change.settings as never };
  });
}
