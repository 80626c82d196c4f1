import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Settings } from '../dependencies.ts';

const root = resolve(import.meta.dirname, '../../../..');
type Environment = Record<string, string | undefined>;

export interface ServerSettings {
  port: number;
  /** Absolute; the SQLite file, the operator's key and what the demo hands to its other processes are in it. */
  data: string;
  /** What `openStore` takes. */
  store: string;
  shopPort: number;
  lendersPort: number;
  settings: Settings;
}

/**
 * Reads `LIANA_PORT`, `LIANA_SHOP_PORT`, `LIANA_LENDERS_PORT`, `LIANA_DATA`, `LIANA_DATABASE_URL`, and for a real installation
 * `LIANA_ENVIRONMENT=production` with `LIANA_API_ORIGIN` and `LIANA_EMBED_ORIGIN`; also `LIANA_TRUSTED_PROXIES` and
 * `LIANA_LOCAL_TARGETS`, lists with commas, and `LIANA_LATE_AFTER_MS` and `LIANA_GIVE_UP_AFTER_MS`, for whoever cannot wait that long
 * for a lender.
 *
 * @throws {Error} in one sentence when a value cannot be used.
 */
export function settingsFrom(env: Environment): ServerSettings {
  const port = portOf(env, 'LIANA_PORT', 4400);
  const shopPort = portOf(env, 'LIANA_SHOP_PORT', 4410);
  const lendersPort = portOf(env, 'LIANA_LENDERS_PORT', 4420);
  const environment = env.LIANA_ENVIRONMENT === 'production' ? 'production' : 'development';
  const data = resolve(root, env.LIANA_DATA || '.liana');
  const apiOrigin = originOf(env, 'LIANA_API_ORIGIN', environment, `http://api.localhost:${port}`);
  const embedOrigin = originOf(env, 'LIANA_EMBED_ORIGIN', environment, `http://embed.localhost:${port}`);
  const isDevelopment = environment === 'development';
  const localTargets = isDevelopment
    ? [`127.0.0.1:${shopPort}`, `127.0.0.1:${lendersPort}`, ...listOf(env.LIANA_LOCAL_TARGETS)]
    : listOf(env.LIANA_LOCAL_TARGETS);
  return {
    port,
    data,
    shopPort,
    lendersPort,
    store: env.LIANA_DATABASE_URL || join(data, 'liana.db'),
    settings: {
      environment,
      apiHosts: [apiOrigin.hostname, ...(isDevelopment ? ['127.0.0.1', 'localhost'] : [])],
      embedHost: embedOrigin.hostname,
      apiOrigin: apiOrigin.origin,
      embedOrigin: embedOrigin.origin,
      scheme: embedOrigin.protocol === 'https:' ? 'https' : 'http',
      portSuffix: embedOrigin.port && `:${embedOrigin.port}`,
      localTargets,
      trustedProxies: listOf(env.LIANA_TRUSTED_PROXIES),
      assets: {
        sdk: join(root, 'packages/sdk/dist'),
        portal: join(root, 'apps/portal/dist'),
        samples: join(root, 'packages/elements/dist'),
      },
      version: versionOf(join(root, 'apps/server/package.json')),
      lateAfterMs: millisecondsOf(env, 'LIANA_LATE_AFTER_MS', 10_000),
      giveUpAfterMs: millisecondsOf(env, 'LIANA_GIVE_UP_AFTER_MS', 60_000),
      answerWithinMs: 2_500,
    },
  };
}

function portOf(env: Environment, name: string, usual: number): number {
  const port = Number(env[name] || usual);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`${name} must be a port from 1 to 65535, got "${env[name]}".`);
  return port;
}

function millisecondsOf(env: Environment, name: string, usual: number): number {
  const value = Number(env[name] || usual);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${name} must be a number of milliseconds, got "${env[name]}".`);
  return value;
}

function originOf(env: Environment, name: string, environment: Settings['environment'], usual: string): URL {
  if (environment === 'production' && !env[name]) throw new Error(`${name} must be set in production, such as https://api.example.com.`);
  const url = URL.parse(env[name] || usual);
  if (!url || (environment === 'production' && url.protocol !== 'https:'))
    throw new Error(`${name} must be an https origin, got "${env[name]}".`);
  return url;
}

const listOf = (text: string | undefined) =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

const versionOf = (manifest: string) => (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
