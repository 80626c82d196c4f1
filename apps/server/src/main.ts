import { serve } from '@hono/node-server';
import closeWithGrace from 'close-with-grace';
import { createApp } from './app.ts';
import { readFormerCatalogues, readLiveCatalogues } from './catalogue/live-catalogue.ts';
import { features } from './features.ts';
import { traceOf } from './http/envelope.ts';
import { freeWhatWasHeld } from './jobs/claim.ts';
import { startSchedule } from './jobs/scheduler.ts';
import { createWorker } from './jobs/worker.ts';
import { openPlatform } from './node/platform.ts';
import { settingsFrom } from './node/settings.ts';
import { platformJobs, platformSchedule } from './platform.ts';

/** Ten seconds to end what was begun (bar R10). */
const GRACE_MS = 10_000;

const server = settingsFrom(process.env);
const deps = await openPlatform(server);
await freeWhatWasHeld(deps);
await readLiveCatalogues(deps);

let isClosing = false;
const app = createApp(deps, features, { isClosing: () => isClosing });
const worker = createWorker(deps, { ...platformJobs, ...features.jobs });
const stopSchedule = startSchedule(deps, [...platformSchedule, ...features.schedule]);
worker.start();

const listener = serve({
  fetch: app.fetch,
  port: server.port,
  // In production a balancer stands before it; a development server is for this machine alone.
  hostname: deps.settings.environment === 'production' ? '0.0.0.0' : '127.0.0.1',
  // Node looks for slow requests by the interval; every thirty seconds, unless told, would let them live twice as long (bar A33).
  serverOptions: { headersTimeout: 10_000, requestTimeout: 15_000, connectionsCheckingInterval: 1_000 },
});
listener.on('error', (error) => {
  console.error(`The server cannot listen on port ${server.port}: ${error.message}`);
  process.exit(1);
});
listener.on('listening', () => {
  console.log(`Liana's server is ready: ${deps.settings.apiOrigin}, ${deps.dialect}, ${deps.settings.environment}`);
  void readFormerCatalogues(deps).catch((error) => deps.log.error('catalogues-unread', traceOf(error)));
});

closeWithGrace({ delay: GRACE_MS, logger: false }, async ({ err }) => {
  if (err) deps.log.error('crashed', traceOf(err));
  isClosing = true;
  const closed = new Promise((done) => listener.close(done));
  if ('closeIdleConnections' in listener) listener.closeIdleConnections();
  await Promise.all([worker.stop(), stopSchedule()]);
  if ('closeAllConnections' in listener) setTimeout(() => listener.closeAllConnections(), 2_000).unref();
  await closed;
  await deps.db.destroy();
});
