import { join, resolve } from 'node:path';
import { root } from '../command.ts';

/** The three processes of a Liana system, by the folder below `apps/` that each runs from. */
export type ProcessName = 'server' | 'shop' | 'lenders';

export interface SystemSettings {
  ports: Record<ProcessName, number>;
  /** Absolute; the SQLite file, keys and logs are in it. */
  data: string;
  /** `postgres://…`; without it, SQLite in `data`. */
  databaseUrl?: string;
}

/** Where each part of a running system is found. Hosts are told apart by name; every `*.localhost` is this machine. */
export interface SystemUrls {
  api: string;
  embed: string;
  /** The portals of the two demo tenants. */
  portals: { halden: string; marigold: string };
  shop: string;
  backOffice: string;
  lenders: string;
}

const VARIABLES = { server: 'LIANA_PORT', shop: 'LIANA_SHOP_PORT', lenders: 'LIANA_LENDERS_PORT' } as const;
const DEFAULT_PORTS = { server: 4400, shop: 4410, lenders: 4420 } as const;

/** The variable with which a person moves a process to another port. */
export const portVariable = (name: ProcessName): string => VARIABLES[name];

/**
 * Reads `LIANA_PORT`, `LIANA_SHOP_PORT`, `LIANA_LENDERS_PORT`, `LIANA_DATA` and `LIANA_DATABASE_URL`.
 *
 * @throws {Error} in one sentence when a port is not a port.
 */
export function settingsFrom(env: Record<string, string | undefined>): SystemSettings {
  const port = (name: ProcessName) => {
    const text = env[VARIABLES[name]];
    const value = text ? Number(text) : DEFAULT_PORTS[name];
    if (Number.isInteger(value) && value > 0 && value < 65_536) return value;
    throw new Error(`${VARIABLES[name]} must be a port from 1 to 65535, got "${text}".`);
  };
  return {
    ports: { server: port('server'), shop: port('shop'), lenders: port('lenders') },
    data: resolve(root, env.LIANA_DATA || '.liana'),
    ...(env.LIANA_DATABASE_URL ? { databaseUrl: env.LIANA_DATABASE_URL } : {}),
  };
}

/** The same settings as the variables that every process and command reads for itself. */
export function environmentOf({ ports, data, databaseUrl }: SystemSettings): Record<string, string | undefined> {
  return {
    [VARIABLES.server]: String(ports.server),
    [VARIABLES.shop]: String(ports.shop),
    [VARIABLES.lenders]: String(ports.lenders),
    LIANA_DATA: data,
    LIANA_DATABASE_URL: databaseUrl,
  };
}

export function urlsOf({ ports }: SystemSettings): SystemUrls {
  const at = (host: string, port = ports.server) => `http://${host}:${port}`;
  const shop = at('shop.localhost', ports.shop);
  return {
    api: at('api.localhost'),
    embed: at('embed.localhost'),
    portals: { halden: at('halden-pay.localhost'), marigold: at('marigold-credit.localhost') },
    shop,
    backOffice: `${shop}/back-office`,
    lenders: at('127.0.0.1', ports.lenders),
  };
}

export const logFolder = ({ data }: SystemSettings): string => join(data, 'logs');
