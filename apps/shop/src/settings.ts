import { resolve } from 'node:path';

/** Where this shop and the platform are. */
export interface ShopSettings {
  port: number;
  /** The shop's own origin, as browsers see it. */
  origin: string;
  /** Where the shop's server reaches the API. */
  apiOrigin: string;
  /** What the shop's pages name: the script and frames, the API, the way out. */
  page: { embedOrigin: string; apiOrigin: string; portalOrigin: string };
  /** Keys of the demo's tenants, written when the platform is set up. */
  keysFile: string;
  ordersFolder: string;
}

/** Reads the environment; every setting has a default that fits one laptop. */
export function readSettings(environment: NodeJS.ProcessEnv): ShopSettings {
  const port = Number(environment.LIANA_SHOP_PORT || 4410);
  const platformPort = Number(environment.LIANA_PORT || 4400);
  const data = resolve(environment.LIANA_DATA || resolve(import.meta.dirname, '../../../.liana'));
  const at = (host: string) => `http://${host}:${platformPort}`;
  return {
    port,
    origin: `http://shop.localhost:${port}`,
    apiOrigin: at('127.0.0.1'),
    page: { embedOrigin: at('embed.localhost'), apiOrigin: at('api.localhost'), portalOrigin: at('halden-pay.localhost') },
    keysFile: resolve(data, 'demo.json'),
    ordersFolder: resolve(data, 'shop'),
  };
}
