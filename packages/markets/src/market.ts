import type { IsoDate } from '@liana/finance';
import { china } from './cn.ts';
import { germany } from './de.ts';
import { MarketError } from './errors.ts';
import { isMarketId, type MarketId, marketIds } from './market-id.ts';
import { dayIn, lawOn } from './market-law.ts';
import type { Market, RuleSet } from './rule-set.ts';
import { unitedKingdom } from './uk.ts';
import { unitedStates } from './us.ts';

const markets: { readonly [id in MarketId]: Market } = {
  CN: china(),
  DE: germany(),
  UK: unitedKingdom(),
  US: unitedStates,
};

/** The market of that id. @throws {MarketError} `market-unknown`. */
export function marketOf(id: string): Market {
  if (!isMarketId(id)) throw new MarketError('market-unknown', `there is no market '${id}'; known are ${marketIds.join(', ')}`);
  return markets[id];
}

/**
 * The rule set in force in a market on a day: the latest that has begun.
 *
 * @param market its id, or the market itself where an operator configured it.
 * @throws {MarketError} `market-unknown`, `no-rule-set-in-force` before the first one begins.
 */
export function ruleSetAt(market: string | Market, on: IsoDate): RuleSet {
  return lawOn(typeof market === 'string' ? marketOf(market) : market, on);
}

/** The rule set of that id, however old: for showing again what was shown. @throws {MarketError} `market-unknown`, `no-rule-set-in-force`. */
export function ruleSetById(market: string | Market, id: string): RuleSet {
  const { id: marketId, ruleSets } = typeof market === 'string' ? marketOf(market) : market;
  const found = ruleSets.find((ruleSet) => ruleSet.id === id);
  if (!found) throw new MarketError('no-rule-set-in-force', `${marketId} has no rule set '${id}'`);
  return found;
}

/** The calendar date in a market at an instant. The instant is the server's; a device's clock has no say. @throws {MarketError} `market-unknown`. */
export function todayIn(market: string, now: Date): IsoDate {
  return dayIn(marketOf(market), now);
}
