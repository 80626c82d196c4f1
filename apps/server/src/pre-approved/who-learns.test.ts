import { readFileSync } from 'node:fs';
import { OffersView } from '@liana/contract';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withdrawList } from '../admin/pre-approved.ts';
import { features } from '../features.ts';
import { Journey } from '../testing/journey.ts';
import { withLenders } from '../testing/lenders.ts';
import { aServer, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';
import { ada, listGround, place, poor } from './list-ground.builder.ts';

describe.each(stores)('of a list of people approved in advance, on %s', (store) => {
  let server: TestServer;
  let ground: ReturnType<typeof listGround>;

  beforeEach(async () => {
    server = await aServer({ store, features });
    await withLenders(server);
    ground = listGround(server);
    server.worker.start();
  });
  afterEach(() => server.close());

  test('whoever has not proved the contact learns nothing: not by an answer, a status, an offer, or what is asked next (bar A12)', async () => {
    const steps = async () => {
      const shopper = new Journey(server);
      await shopper.openInShop();
      const told = [
        await shopper.inFrame('POST', '/v1/me/contact-codes', { email: ada }),
        await shopper.inFrame('POST', '/v1/me/contact-codes/check', { code: '000000' }),
      ];
      let offers = await shopper.inFrame('GET', '/v1/me/offers');
      for (let view = offers.as(OffersView); view.next; view = offers.as(OffersView)) {
        told.push(offers);
        offers = await shopper.inFrame('POST', '/v1/me/answers', {
          fact: view.next.fact,
          value: poor[view.next.fact] ?? null,
        });
      }
      const page = await shopper.byPage('GET', `/v1/sessions/${shopper.sessionId}/offers`);
      return [...told, offers, page].map(({ status, text }) => ({ status, text: withoutIds(text) }));
    };

    const without = await steps();
    await ground.give({ [ada]: 500_000 });
    const named = await steps();

    expect(named).toEqual(without);
    expect(JSON.stringify(named)).not.toContain('preApproved');
  });

  test('another token of the same visit learns nothing either, until it has proved the contact itself (bar A12)', async () => {
    await ground.give({ [ada]: 500_000 });
    const shopper = await ground.aProvedShopper();
    await shopper.offers();

    const other = await shopper.reloaded();
    const page = await shopper.byPage('GET', `/v1/sessions/${shopper.sessionId}/offers`);

    expect(JSON.stringify([await other.offers(), page.json])).not.toContain('preApproved');
  });

  test('nor by the numbers of its own offers, or by how many have changed, while somebody else proves theirs (bar A12)', async () => {
    await ground.give({ [ada]: 500_000 });
    const shopper = await ground.aShopper();
    const other = await shopper.reloaded();
    const before = await other.answerAll(poor);

    await shopper.prove(ada);
    const named = ground.brindle(await shopper.answerAll(poor));
    const after = await other.offers();

    expect(named.preApproved).toBeDefined();
    expect(after.offers).toEqual(before.offers);
    expect(after.changes.changedOffers).toBe(0);
    expect(ground.brindle(await shopper.offers()).id).toBe(named.id);
  });

  test('no contact of a list stands in the store, the log or the audit (bars A19, A23)', async () => {
    const listed = ['quillfeather.person@example.com', '+13125550187'];
    await ground.give(Object.fromEntries(listed.map((contact) => [contact, 500_000])));
    await withdrawList(server.deps, place);
    await ground.give(Object.fromEntries(listed.map((contact) => [contact, 400_000])));

    const { db } = server.deps;
    const tables = ['pre_approved_lists', 'pre_approved_people', 'audit', 'outbox'] as const;
    const rows = await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()));
    const text = JSON.stringify([rows, server.log.lines]);
    const files = store === 'sqlite' ? ['', '-wal'].map((file) => readFileSync(server.store.location + file, 'latin1')) : [];
    for (const contact of [...listed, 'quillfeather', '3125550187'])
      for (const found of [text, ...files]) expect(found).not.toContain(contact);
    expect(await ground.people()).toHaveLength(2);
  });
});

/** Ids and moments differ from visit to visit. */
const withoutIds = (text: string) =>
  text.replaceAll(/"(?:ses|off|req|mat)_[0-9a-z]+"/g, '"id"').replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'moment');
