import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Demo, seedTenants } from '../admin/demo.ts';
import { createApp } from '../app.ts';
import type { Dependencies, Randomness, Settings } from '../dependencies.ts';
import type { FeatureSet } from '../feature-set.ts';
import { createWorker, type Worker } from '../jobs/worker.ts';
import { systemRandom } from '../node/random.ts';
import { platformJobs } from '../platform.ts';
import { createSignals } from '../signals.ts';
import { createVault } from '../vault/vault.ts';
import { type Call, call, type Reply } from './call.ts';
import { aClock, type TestClock } from './clock.ts';
import { aLog, type LogLine } from './log.ts';
import { type ScriptedOutgoing, scriptedOutgoing } from './outgoing.ts';
import { aStore, type StoreName, type TestStore } from './stores.ts';

/** Where the demo tenant Halden has its shop. */
export const shopOrigin = 'https://shop.halden.example';

export interface TestServer {
  deps: Dependencies;
  store: TestStore;
  /** Keys of the demo tenants `halden` (shop and portal) and `marigold` (portal). */
  demo: Demo;
  clock: TestClock;
  outgoing: ScriptedOutgoing;
  log: { readonly lines: LogLine[] };
  worker: Worker;
  /** Sends one request to the app, as a browser or a server would. */
  call(request: Call): Promise<Reply>;
  /** The app itself, for answers that are read as they come. */
  fetch(request: Request): Response | Promise<Response>;
  close(): Promise<void>;
}

export interface TestServerOptions {
  store: StoreName;
  features?: Partial<FeatureSet>;
  settings?: Partial<Settings>;
  /** The system's, where nothing is said. */
  clock?: TestClock;
  random?: Randomness;
}

/** The whole server in this process, on a store of its own with the demo's tenants; nothing runs by itself but what is called. */
export async function aServer(options: TestServerOptions): Promise<TestServer> {
  const { store: name, features = {}, settings = {}, clock = aClock(), random = systemRandom } = options;
  const store = await aStore(name);
  const assets = someAssets();
  const outgoing = scriptedOutgoing();
  const log = aLog();
  const deps: Dependencies = {
    ...store,
    clock,
    random,
    vault: createVault(random.bytes(32), random),
    outgoing,
    signals: createSignals(),
    log,
    settings: { ...testSettings, assets: { sdk: assets, portal: assets, samples: assets }, ...settings },
  };
  const demo = await seedTenants(deps, { shop: { origin: shopOrigin, webhookUrl: 'https://shop.halden.example/webhooks/liana' } });
  const app = createApp(deps, features);
  const worker = createWorker(deps, { ...platformJobs, ...features.jobs });
  const fetch = (request: Request) => app.fetch(request, {});
  return {
    deps,
    store,
    demo,
    clock,
    outgoing,
    log,
    worker,
    fetch,
    call: (request) => call(fetch, request),
    async close() {
      await worker.stop(0);
      await store.close();
      rmSync(assets, { recursive: true, force: true });
    },
  };
}

const testSettings: Omit<Settings, 'assets'> = {
  environment: 'development',
  apiHosts: ['api.localhost', '127.0.0.1'],
  embedHost: 'embed.localhost',
  apiOrigin: 'http://api.localhost',
  embedOrigin: 'http://embed.localhost',
  scheme: 'http',
  portSuffix: '',
  localTargets: [],
  trustedProxies: [],
  version: '0.1.0',
  lateAfterMs: 10_000,
  giveUpAfterMs: 60_000,
  answerWithinMs: 2_500,
};

/** What the builds would leave: enough to be served. */
function someAssets(): string {
  const folder = mkdtempSync(join(tmpdir(), 'liana-assets-'));
  const portal = { 'src/main.ts': { file: 'assets/portal-abcd1234.js', css: ['assets/portal-abcd1234.css'], isEntry: true } };
  const files = {
    'liana.js': '// the loader',
    'frame.js': '// the frame',
    'assets/portal-abcd1234.js': '// the portal',
    '.vite/manifest.json': JSON.stringify(portal),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
