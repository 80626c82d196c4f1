import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freePort } from './free-port.ts';
import { findObstacle } from './obstacles.ts';
import { type SystemSettings, settingsFrom } from './settings.ts';

let folder: string;
let settings: SystemSettings;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'liana-obstacles-'));
  settings = { ports: { server: await freePort(), shop: await freePort(), lenders: await freePort() }, data: join(folder, 'data') };
});
afterEach(() => rmSync(folder, { recursive: true }));

test('nothing is in the way of free ports and a folder that can be made', async () => {
  await expect(findObstacle(settings)).resolves.toBeUndefined();
});

test('a taken port is named, with the variable that moves it', async () => {
  const listener = createServer().listen(settings.ports.shop, '127.0.0.1');
  await once(listener, 'listening');

  await expect(findObstacle(settings)).resolves.toBe(
    `Port ${settings.ports.shop} is taken: end what uses it, or set LIANA_SHOP_PORT to another port.`,
  );

  listener.close();
});

test('a data folder that cannot be written is named', async () => {
  writeFileSync(join(folder, 'file'), '');
  const data = join(folder, 'file', 'data');

  await expect(findObstacle({ ...settings, data })).resolves.toBe(
    `The data folder ${data} cannot be written (ENOTDIR): make it writable, or set LIANA_DATA to another folder.`,
  );
});

test.runIf(process.platform === 'linux')('a data folder where nobody can make one is named, and not tried for ever', async () => {
  await expect(findObstacle({ ...settings, data: '/proc/liana/data' })).resolves.toContain(
    'The data folder /proc/liana/data cannot be written',
  );
});

test('a Node that is too old is told how to get another', async () => {
  await expect(findObstacle(settings, '20.20.2')).resolves.toBe(
    'Liana needs Node 24 or newer, this is 20.20.2: start it with "npm start", which brings its own.',
  );
});

test.each(['0', '70000', 'http', '44.5'])('%s is no port', (LIANA_PORT) => {
  expect(() => settingsFrom({ LIANA_PORT })).toThrow(`LIANA_PORT must be a port from 1 to 65535, got "${LIANA_PORT}".`);
});

test('without variables, the system has its usual place', () => {
  expect(settingsFrom({})).toEqual({
    ports: { server: 4400, shop: 4410, lenders: 4420 },
    data: expect.stringMatching(/\/\.liana$/),
  });
});
