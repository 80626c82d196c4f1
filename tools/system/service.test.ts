import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freePort } from './free-port.ts';
import { type Service, startService } from './service.ts';

let folder: string;
let port: number;
let service: Service | undefined;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'liana-service-'));
  port = await freePort();
});
afterEach(async () => {
  await service?.kill();
  rmSync(folder, { recursive: true });
});

const listening = `
  import { createServer } from 'node:http';
  createServer((request, response) => response.writeHead(request.url === '/readyz' ? 200 : 404).end()).listen(process.env.PORT, '127.0.0.1');
  console.log('listening');
`;

test('a service is ready when it says so, and gone when it was stopped', async () => {
  service = start(`${listening} process.once('SIGTERM', () => { console.log('tidied up'); process.exit(0); });`);
  await service.untilReady();
  expect(await status()).toBe(200);

  await service.stop();

  expect(await status()).toBeUndefined();
  expect(await service.ended).toBe('shop ended with code 0\nlistening\ntidied up');
  expect(readFileSync(join(folder, 'shop.log'), 'utf8')).toBe('listening\ntidied up\n');
});

test('a service that ends before it is ready is not waited for: its last words are told', async () => {
  service = start("console.error('the store is not mine to open'); process.exit(3);");

  await expect(service.untilReady()).rejects.toThrow('shop ended with code 3\nthe store is not mine to open');
});

test('a service that does not want to end is made to', async () => {
  service = start(`${listening} process.on('SIGTERM', () => {});`);
  await service.untilReady();

  await service.stop(100);

  expect(await service.ended).toContain('shop ended with SIGKILL');
});

test('a service ends when whoever started it was killed', async () => {
  writeFileSync(join(folder, 'main.ts'), listening);
  writeFileSync(
    join(folder, 'starter.ts'),
    `import { startService } from ${JSON.stringify(join(import.meta.dirname, 'service.ts'))};
     await startService(${JSON.stringify(options())}).untilReady();
     console.log('ready');
     setInterval(() => {}, 1_000);`,
  );
  const starter = spawn(process.execPath, [join(folder, 'starter.ts')], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(starter.stdout, 'data');
  expect(await status()).toBe(200);

  starter.kill('SIGKILL');

  await expect.poll(status, { timeout: 5_000 }).toBeUndefined();
});

function start(source: string): Service {
  writeFileSync(join(folder, 'main.ts'), source);
  return startService(options());
}

function options() {
  return { name: 'shop', main: join(folder, 'main.ts'), port, env: { PORT: String(port) }, logFile: join(folder, 'shop.log') };
}

async function status(): Promise<number | undefined> {
  const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
  return answer?.status;
}
