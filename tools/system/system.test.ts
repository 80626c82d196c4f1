import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freePort } from './free-port.ts';
import { environmentOf, type SystemSettings } from './settings.ts';
import { type RunningSystem, startSystem } from './system.ts';

let folder: string;
let settings: SystemSettings;
let system: RunningSystem | undefined;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'liana-system-'));
  settings = { ports: { server: await freePort(), shop: await freePort(), lenders: await freePort() }, data: join(folder, 'data') };
  for (const name of ['server', 'shop', 'lenders'] as const) write(`${name}/src/main.ts`, anApp(name));
  for (const name of ['seed', 'train']) write(`server/src/commands/${name}.ts`, diary(name));
});
afterEach(async () => {
  await system?.stop();
  rmSync(folder, { recursive: true });
});

test('the store is filled before anything runs on it, and outcomes are made when all is ready', async () => {
  system = await startSystem(settings, { apps: folder });

  const [first, ...rest] = events();
  expect(first).toBe('seed');
  expect(rest.slice(0, -1).sort()).toEqual(['lenders', 'server', 'shop']);
  expect(rest.at(-1)).toBe('train');
});

test('a second start on the same store makes no outcomes again', async () => {
  const first = await startSystem(settings, { apps: folder });
  await first.stop();

  system = await startSystem(settings, { apps: folder });

  expect(events().filter((event) => event === 'train')).toHaveLength(1);
});

test('a system that stands on no outcomes is ready without making any', async () => {
  system = await startSystem(settings, { apps: folder, rehearse: false });

  expect(events()).not.toContain('train');
});

test('outcomes that could not be made are made the next time', async () => {
  write('server/src/commands/train.ts', "console.error('a lender is missing'); process.exit(1);");
  await expect(startSystem(settings, { apps: folder })).rejects.toThrow('train failed:\na lender is missing');

  write('server/src/commands/train.ts', diary('train'));
  system = await startSystem(settings, { apps: folder });

  expect(events().at(-1)).toBe('train');
});

test('when a process dies by itself, its last words are told', async () => {
  system = await startSystem(settings, { apps: folder });

  await fetch(`http://127.0.0.1:${settings.ports.shop}/die`).catch(() => undefined);

  await expect(system.broken).resolves.toMatch(/^shop ended with code 7\n(.*\n)*out of stock$/);
});

test('the server can be killed and started again beside the others', async () => {
  system = await startSystem(settings, { apps: folder });
  await system.killServer();
  expect(await statuses()).toEqual([undefined, 200, 200]);

  await system.startServer();

  expect(await statuses()).toEqual([200, 200, 200]);
  expect(await Promise.race([system.broken, 'fine'])).toBe('fine');
});

test.each(['server', 'shop', 'lenders'])('when %s cannot start, nothing is left running', async (name) => {
  write(`${name}/src/main.ts`, "console.error('no such table'); process.exit(1);");

  await expect(startSystem(settings, { apps: folder })).rejects.toThrow(`${name} ended with code 1\nno such table`);

  expect(await statuses()).toEqual([undefined, undefined, undefined]);
});

/** A process as a system expects it: ready when asked, gone when told. */
function anApp(name: keyof SystemSettings['ports']): string {
  const variable = Object.entries(environmentOf(settings)).find(([, value]) => value === String(settings.ports[name]))![0];
  return `
    import { createServer } from 'node:http';
    createServer((request, response) => {
      if (request.url === '/die') { console.error('out of stock'); process.exit(7); }
      response.end();
    }).listen(process.env.${variable}, '127.0.0.1');
    ${diary(name)}`;
}

/** A line of code that notes that it ran. */
function diary(event: string): string {
  return `(await import('node:fs')).appendFileSync(${JSON.stringify(join(folder, 'diary'))}, '${event}\\n');`;
}

function events(): string[] {
  return readFileSync(join(folder, 'diary'), 'utf8').trim().split('\n');
}

function statuses(): Promise<(number | undefined)[]> {
  const { server, shop, lenders } = settings.ports;
  return Promise.all(
    [server, shop, lenders].map((port) =>
      fetch(`http://127.0.0.1:${port}/readyz`).then(
        (answer) => answer.status,
        () => undefined,
      ),
    ),
  );
}

function write(file: string, source: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), source);
}
