import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '@hono/node-server';
import { createLendersApp } from './app.ts';
import { emptyOutTray } from './outgoing/out-tray.ts';
import { ownListsFrom } from './own-lists.ts';
import { secretsFrom } from './secrets.ts';
import { readSettings } from './settings.ts';
import { openState } from './store/database.ts';

/** How often the out-tray is looked into, in milliseconds. */
const ROUND_MS = 250;

const { port, platformOrigin, secretsFile, listsFile, stateFolder, delays } = readSettings(process.env);
const database = openState(stateFolder);
const secretOf = secretsFrom(secretsFile);
const closing = new AbortController();

const app = createLendersApp({
  database,
  secretOf,
  ownListsOf: ownListsFrom(listsFile),
  delays,
  now: Date.now,
  sleep: (ms, signal) => waitUnless(AbortSignal.any([signal, closing.signal]), ms),
});
const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, () => {
  console.log(`Lenders answer at http://127.0.0.1:${port}/lenders/<id>`);
});
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken; set LIANA_LENDERS_PORT to another one.` : error.message);
  process.exit(1);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => closing.abort());

while (!closing.signal.aborted) {
  await emptyOutTray({ database, secretOf, platformOrigin, fetch, now: Date.now });
  await sleep(ROUND_MS, undefined, { signal: closing.signal }).catch(() => undefined);
}
server.close();
database.close();
process.exit(0);

/** Timers hold 2^31 − 1 ms at most, so that *never* is waited for without one. */
function waitUnless(signal: AbortSignal, ms: number): Promise<void> {
  if (Number.isFinite(ms)) return sleep(ms, undefined, { signal });
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
}
