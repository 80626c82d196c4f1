import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { aDatabase, type TestDatabase } from './testing/databases.ts';
import { stores } from './testing/stores.ts';

const main = join(import.meta.dirname, 'main.ts');
const seed = join(import.meta.dirname, 'commands/seed.ts');

describe.each(stores)('the server as a process, on %s', (store) => {
  let folder: string;
  let env: NodeJS.ProcessEnv;
  let port: number;
  const running = new Set<ChildProcess>();
  let database: TestDatabase | undefined;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'liana-main-'));
    port = await freePort();
    if (store === 'postgres') database = await aDatabase();
    env = { ...process.env, LIANA_DATA: folder, LIANA_PORT: String(port), LIANA_DATABASE_URL: database?.url ?? '' };
    expect(await ended(start(seed))).toMatchObject({ code: 0 });
  });
  afterEach(async () => {
    for (const child of running) {
      child.kill('SIGKILL');
      await ended(child);
    }
    running.clear();
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await database?.drop();
  });

  /** Starts a script with the Node that runs this test. */
  function start(script: string, over: NodeJS.ProcessEnv = {}): ChildProcess {
    const child = spawn(process.execPath, [script], { env: { ...env, ...over }, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    return child;
  }
  async function startServer(): Promise<ChildProcess> {
    const child = start(main);
    while ((await statusOf('/readyz')) !== 200) {
      if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
      await new Promise((next) => setTimeout(next, 20));
    }
    return child;
  }
  const statusOf = (path: string) =>
    fetch(`http://127.0.0.1:${port}${path}`).then(
      ({ status }) => status,
      () => 0,
    );

  test('killed, it is ready again on the same store (bar R1)', async () => {
    const first = await startServer();
    first.kill('SIGKILL');
    await ended(first);

    const again = await startServer();

    expect(again.exitCode).toBeNull();
    expect(await statusOf('/readyz')).toBe(200);
  });

  test('asked to end, it ends what it does and goes without an error (bar R10)', async () => {
    const child = await startServer();
    const askedAt = Date.now();

    child.kill('SIGTERM');

    expect(await ended(child)).toMatchObject({ code: 0 });
    expect(Date.now() - askedAt).toBeLessThan(5_000);
  });

  test('a port that is taken is said in one sentence', async () => {
    const other = await listening();
    const taken = (other.address() as { port: number }).port;

    const { code, errors } = await ended(start(main, { LIANA_PORT: String(taken) }));

    other.close();
    expect(code).toBe(1);
    expect(errors.trim()).toMatch(new RegExp(`^The server cannot listen on port ${taken}: .*$`));
  });

  test('a production server that may reach into its own machine does not start', async () => {
    const production = {
      LIANA_ENVIRONMENT: 'production',
      LIANA_API_ORIGIN: 'https://api.liana.example',
      LIANA_EMBED_ORIGIN: 'https://embed.liana.example',
    };

    const { code, errors } = await ended(start(main, { ...production, LIANA_LOCAL_TARGETS: '127.0.0.1:4420' }));

    expect(code).toBe(1);
    expect(errors).toContain('local targets');
  });
});

const outputs = new WeakMap<ChildProcess, { errors: string }>();

/** How a process ended, with what it said on its error output. */
function ended(child: ChildProcess): Promise<{ code: number | null; errors: string }> {
  const output = outputs.get(child) ?? { errors: '' };
  if (!outputs.has(child)) {
    outputs.set(child, output);
    child.stderr?.on('data', (chunk: Buffer) => {
      output.errors += chunk;
    });
    child.stdout?.resume();
  }
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve({ code: child.exitCode, errors: output.errors });
  return new Promise((done) => child.once('close', (code) => done({ code, errors: output.errors })));
}

const listening = () =>
  new Promise<Server>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => done(server));
  });

async function freePort(): Promise<number> {
  const server = await listening();
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}
