import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore, type Store } from '../db/store.ts';
import { features } from '../features.ts';
import { Journey } from '../testing/journey.ts';
import { demoCatalogue, withLenders } from '../testing/lenders.ts';
import { aServer, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';
import { snapshotRead } from './held-snapshots.ts';
import { importCatalogue } from './import-catalogue.ts';
import { liveSnapshot, readFormerCatalogues, readLiveCatalogues } from './live-catalogue.ts';

describe.each(stores)('publishing from another process on %s', (store) => {
  let server: TestServer;
  let operator: Store;

  beforeEach(async () => {
    server = await aServer({ store, features });
    operator = await openStore(server.store.location);
    await withLenders(server);
    await readLiveCatalogues(server.deps);
  });
  afterEach(async () => {
    await operator.db.destroy();
    await server.close();
  });

  const live = async () => (await liveSnapshot(server.deps, server.deps.db, 'US')).id;
  const secondEdition = () => {
    const catalogue = demoCatalogue();
    for (const product of catalogue.products) product.name.en += ' Two';
    return catalogue;
  };
  const publish = async (catalogue = secondEdition()) => {
    const result = await importCatalogue({ ...server.deps, ...operator }, catalogue);
    if (!result.ok) throw new Error(JSON.stringify(result.faults));
    return result.snapshotId;
  };
  const damage = (snapshotId: string) =>
    operator.db
      .updateTable('catalogue_snapshots')
      .set({ product_version_ids_json: '["prv_missing"]' })
      .where('id', '=', snapshotId)
      .execute();

  test('the catalogue that was live stays until the new one has been read, and nobody waits for that', async () => {
    const former = await live();
    const published = await publish();

    const first = await live();

    expect(first).toBe(former);
    await expect.poll(live, { timeout: 10_000 }).toBe(published);
  });

  test('a session keeps the catalogue that it began with, and whoever comes now gets the new one', async () => {
    const early = new Journey(server);
    await early.openInShop();
    const published = await publish();
    await expect.poll(live, { timeout: 10_000 }).toBe(published);

    const { offers: newList } = await new Journey(server).openInShop();
    const list = (await early.byPage('GET', `/v1/sessions/${early.sessionId}/offers`)).json as typeof newList;

    const isNew = ({ productName }: { productName: { en: string } }) => productName.en.endsWith(' Two');
    expect(list.offers.length).toBeGreaterThan(0);
    expect(list.offers.some(isNew)).toBe(false);
    expect(newList.offers.every(isNew)).toBe(true);
  });

  test('what open sessions may have begun with is read without anybody asking for it', async () => {
    const former = await publish();
    await publish(demoCatalogue());
    const before = snapshotRead(former);

    await readFormerCatalogues(server.deps);

    expect(before).toBeUndefined();
    expect(snapshotRead(former)).toMatchObject({ id: former });
  });

  test('one that cannot be read is logged once, not at each request, and the one before it stays', async () => {
    const former = await live();
    await damage(await publish());
    const unreadable = () => server.log.lines.filter(({ event }) => event === 'catalogue-unreadable');

    await live();
    await expect.poll(unreadable, { timeout: 10_000 }).toHaveLength(1);
    const later = await live();

    expect(later).toBe(former);
    expect(unreadable()).toMatchObject([{ level: 'error', fields: { market: 'US' } }]);
  });
});
