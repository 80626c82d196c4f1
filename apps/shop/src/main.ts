import { resolve } from 'node:path';
import { serve } from '@hono/node-server';
import { createShop } from './app.ts';
import { keysFrom } from './keys.ts';
import { readSettings } from './settings.ts';
import { openBooks } from './store/database.ts';

const settings = readSettings(process.env);
const database = openBooks(settings.ordersFolder);
const shop = createShop({
  database,
  settings,
  keys: keysFrom(settings.keysFile),
  publicFolder: resolve(import.meta.dirname, '../public'),
  now: () => new Date(),
});

// On this machine alone: the back office has no sign-in.
const server = serve({ fetch: shop.fetch, port: settings.port, hostname: '127.0.0.1' }, () => console.log(`Shop at ${settings.origin}`));
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${settings.port} is taken; set LIANA_SHOP_PORT to another one.` : error.message);
  process.exit(1);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => {
      database.close();
      process.exit(0);
    });
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
