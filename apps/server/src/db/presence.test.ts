import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aStore, type TestStore } from '../testing/stores.ts';
import { soloPresence } from './presence.ts';
import { openStore } from './store.ts';

test('where one process is alone, whoever else held something is gone', async () => {
  const presence = soloPresence();
  const earlier = soloPresence();
  const db = undefined as never;

  expect(await presence.isGone(db, presence.id)).toBe(false);
  expect(await presence.isGone(db, earlier.id)).toBe(true);
});

describe('a process among others on PostgreSQL', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await aStore('postgres');
  });
  afterAll(() => store.close());

  const isGone = (id: string) => store.db.transaction().execute((tx) => store.presence.isGone(tx, id));

  test('is there until it closes its store', async () => {
    const other = await openStore(store.location);
    const before = await isGone(other.presence.id);
    await other.db.destroy();

    expect(before).toBe(false);
    await expect.poll(() => isGone(other.presence.id)).toBe(true);
    expect(await isGone(store.presence.id)).toBe(false);
  });

  test('is gone within a second of kill -9 (bar R1)', async () => {
    const script = `
      import { openStore } from ${JSON.stringify(fileURLToPath(new URL('./store.ts', import.meta.url)))};
      console.log((await openStore(process.argv[1])).presence.id);
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, store.location], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const id = line.toString().trim();
    const before = await isGone(id);

    child.kill('SIGKILL');

    expect(before).toBe(false);
    await expect.poll(() => isGone(id), { timeout: 1_000 }).toBe(true);
  });

  test('comes back under its name when its connection broke (bar R11)', async () => {
    const other = await openStore(store.location);
    await sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'liana-presence' and datname = current_database()`.execute(store.db);

    await expect.poll(() => isGone(other.presence.id)).toBe(true);
    await expect.poll(() => isGone(other.presence.id), { timeout: 5_000 }).toBe(false);
    await other.db.destroy();
  });

  test('cannot begin without the store', async () => {
    await expect(openStore('postgres://127.0.0.1:1/none')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
