import { isMarketId, type Market, type MarketId } from '@liana/markets';

/** Each market's law is a file of its own: a page loads the one that it is in. */
const files: Record<MarketId, () => Promise<Market>> = {
  CN: async () => (await import('@liana/markets/cn')).china(),
  DE: async () => (await import('@liana/markets/de')).germany(),
  UK: async () => (await import('@liana/markets/uk')).unitedKingdom(),
  US: async () => (await import('@liana/markets/us')).unitedStates,
};

const loaded = new Map<string, Market>();

/** The law of a market that has been loaded. */
export const loadedMarket = (id: string): Market | undefined => loaded.get(id);

/** Whether its law has still to be loaded; never true of what is no market. */
export const isToLoad = (id: string): id is MarketId => isMarketId(id) && !loaded.has(id);

/** Loads the law of a market, once a page; nothing where there is no such market. Call it again after a failure. */
export async function loadMarket(id: string): Promise<void> {
  if (isToLoad(id)) loaded.set(id, await files[id]());
}
