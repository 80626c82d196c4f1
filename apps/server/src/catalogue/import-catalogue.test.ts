import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { expireLicence } from '../admin/lenders.ts';
import { features } from '../features.ts';
import { Journey } from '../testing/journey.ts';
import { demoCatalogue, withLenders } from '../testing/lenders.ts';
import { aServer, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';
import { cataloguePointer, readPointer } from './catalogue.queries.ts';
import { type ImportResult, importCatalogue } from './import-catalogue.ts';

describe.each(stores)('importing a catalogue on %s', (store) => {
  let server: TestServer;

  beforeEach(async () => {
    server = await aServer({ store, features });
    await withLenders(server);
  });
  afterEach(() => server.close());

  const live = () => readPointer(server.deps.db, cataloguePointer('US'));
  const faultsOf = (result: ImportResult) => (result.ok ? [] : result.faults);

  test('the same file again changes nothing', async () => {
    const before = await live();

    const again = await importCatalogue(server.deps, demoCatalogue());

    expect(again).toEqual({ ok: true, snapshotId: before, products: 24, newVersions: 0, warnings: [] });
  });

  test('a product that changed becomes a new version in a new snapshot; the old ones stay as they were', async () => {
    const before = await live();
    const catalogue = demoCatalogue();
    catalogue.products[0].amount.maxMinor += 100;

    const result = await importCatalogue(server.deps, catalogue);

    expect(result).toMatchObject({ ok: true, newVersions: 1 });
    expect(await live()).not.toBe(before);
    const versions = await server.deps.db
      .selectFrom('product_versions')
      .select('version')
      .where('product_id', '=', catalogue.products[0].id)
      .execute();
    expect(versions.map(({ version }) => Number(version)).sort()).toEqual([1, 2]);
    expect(await server.deps.db.selectFrom('catalogue_snapshots').select('id').execute()).toHaveLength(2);
  });

  test('one bad product names product, field and rule, and nothing is loaded', async () => {
    const before = await live();
    const catalogue = demoCatalogue();
    catalogue.products[3].rules[2].when = { fact: 'shoeSize', atLeast: 9 };
    catalogue.products[0].amount.maxMinor += 100;

    const [fault] = faultsOf(await importCatalogue(server.deps, catalogue));

    expect(fault).toMatchObject({ product: catalogue.products[3].id, field: 'rules', rule: catalogue.products[3].rules[2].id });
    expect(await live()).toBe(before);
    expect(await server.deps.db.selectFrom('product_versions').select('id').execute()).toHaveLength(24);
  });

  test('a product that costs more than the market allows is refused at admission, with the sale that is too dear', async () => {
    const catalogue = demoCatalogue();
    catalogue.products[0].pricing.tiers.at(-1).annualPercent = '36.5';

    const [fault] = faultsOf(await importCatalogue(server.deps, catalogue));

    expect(fault).toMatchObject({ code: 'above-cap', product: catalogue.products[0].id, field: 'pricing' });
    expect(fault!.message).toContain('us-mapr-36');
  });

  test('a lender that was not admitted brings no products', async () => {
    const catalogue = demoCatalogue();
    catalogue.lenders[0].id = 'stranger';
    for (const product of catalogue.products) if (product.lenderId === 'odela') product.lenderId = 'stranger';

    const [fault] = faultsOf(await importCatalogue(server.deps, catalogue));

    expect(fault).toMatchObject({ code: 'lender-not-admitted', path: 'lenders.0' });
  });

  test('a licence that has ended in the file is loaded, with a warning that names whom it hides', async () => {
    const catalogue = demoCatalogue();
    catalogue.lenders[0].licence.validUntil = '2020-12-31';

    const { warnings } = await importCatalogue(server.deps, catalogue);

    expect(warnings).toMatchObject([{ code: 'licence-ended', path: 'lenders.0.licence.validUntil' }]);
    expect(warnings[0]!.message).toMatch(/^the licence ended with 2020-12-31, and today is .*: nobody is shown odela-/);
  });

  test('at midnight of the market after a licence’s last day the lender’s products are gone, even from open visits', async () => {
    const shopper = new Journey(server);
    const { offers } = await shopper.openInShop();
    const lenderId = offers.offers[0]!.lender.id;
    await expireLicence(server.deps, lenderId, '2020-01-01');

    const later = (await shopper.byPage('GET', `/v1/sessions/${shopper.sessionId}/offers`)).json as typeof offers;

    expect(later.offers.length).toBeGreaterThan(0);
    expect(later.offers.some((offer) => offer.lender.id === lenderId)).toBe(false);
  });
});
