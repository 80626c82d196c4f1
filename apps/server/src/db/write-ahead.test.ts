import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aStore, type TestStore } from '../testing/stores.ts';
import { writingAhead } from './write-ahead.ts';

let store: TestStore;
beforeEach(async () => {
  store = await aStore('sqlite');
});
afterEach(() => store.close());

/** As the connection has it that writes. */
const synchronous = async () => {
  const { rows } = await store.db.transaction().execute((tx) => sql<{ synchronous: number }>`pragma synchronous`.execute(tx));
  return rows[0]!.synchronous;
};
const full = 2;

test('what is written ahead does not wait for the disk; everything after it does again, whether or not it went well', async () => {
  const during = await writingAhead(store, synchronous);
  const after = await synchronous();
  const failing = writingAhead(store, () => Promise.reject(new Error('no room')));

  expect(during).toBeLessThan(full);
  expect(after).toBe(full);
  await expect(failing).rejects.toThrow('no room');
  expect(await synchronous()).toBe(full);
});
