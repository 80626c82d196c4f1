import { readFileSync } from 'node:fs';
import { OffersView, type OfferView } from '@liana/contract';
import { replayProduct, usFacts } from '@liana/matching';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkList, type ListTerms, replaceList, withdrawList } from '../admin/pre-approved.ts';
import { snapshotById } from '../catalogue/held-snapshots.ts';
import { features } from '../features.ts';
import { contactKey } from '../lenders/contact-key.ts';
import type { KeptForReplay } from '../offers/draw-up.ts';
import { goodAnswers, Journey, laptop } from '../testing/journey.ts';
import { type ScriptedLenders, withLenders } from '../testing/lenders.ts';
import { aServer, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';
import { lastCode } from '../testing/visit.ts';
import { endListsThatRanOut } from './end-lists.ts';
import { applicantKey, listedContact } from './listed-contact.ts';

const ada = 'ada@example.com';
const product = 'brindle-buy';
const place = { tenantId: 'halden', mode: 'test', lenderId: 'brindle', productId: product } as const;
/** Somebody whom no product of the catalogue takes by its own rules. */
const poor: typeof goodAnswers = { ...goodAnswers, incomeMonthly: 60_000, housingMonthly: 30_000, creditBand: 'building' };
const waives = ['least-income', 'credit-score', 'debt-ratio', 'amount-to-income'];

describe.each(stores)('people approved in advance, on %s', (store) => {
  let server: TestServer;
  let lenders: ScriptedLenders;

  beforeEach(async () => {
    server = await aServer({ store, features });
    lenders = await withLenders(server);
    server.worker.start();
  });
  afterEach(() => server.close());

  async function give(limits: Record<string, number>, terms: Partial<ListTerms> = {}) {
    const whole = { waives, validUntil: '2027-06-30', ...terms };
    const { tenant } = await checkList(server.deps, place, whole);
    const byKey = Object.entries(limits).map(([contact, limit]) => [applicantKey(server.deps, tenant, contact), limit] as const);
    return replaceList(server.deps, place, whole, new Map(byKey));
  }
  async function aShopper(answers = poor) {
    const shopper = new Journey(server);
    await shopper.openInShop();
    await shopper.answerAll(answers);
    return shopper;
  }
  /** Once somebody is known to be on a list, what it does not waive may be left to ask. */
  async function aProvedShopper(answers = poor) {
    const shopper = await aShopper(answers);
    await shopper.prove(ada);
    await shopper.answerAll(answers);
    return shopper;
  }
  const brindle = ({ offers }: OffersView): OfferView => offers.find(({ productId }) => productId === product)!;
  const later = (shopper: Journey, days: number) =>
    shopper.byShop('POST', '/v1/test-clock', { to: new Date(server.clock.now() + days * 86_400_000).toISOString() });
  const people = () => server.deps.db.selectFrom('pre_approved_people').selectAll().execute();

  test('see the offer that the rules alone refuse, once they have proved the contact, marked with the limit', async () => {
    await give({ [ada]: 500_000 });
    const shopper = await aShopper();
    const before = brindle(await shopper.offers());

    await shopper.inFrame('POST', '/v1/me/contact-codes', { email: 'ADA@Example.com' });
    await shopper.inFrame('POST', '/v1/me/contact-codes/check', { code: await lastCode(server, ada) });
    const after = brindle(await shopper.answerAll(poor));

    expect([before.group, before.preApproved]).toEqual(['does-not-fit', undefined]);
    expect(after).toMatchObject({
      group: 'may-fit',
      mayFitBecause: 'too-few-decisions',
      preApproved: { limit: { amountMinor: 500_000, currency: 'USD' } },
    });
  });

  test('are on the list of one tenant and of one mode only', async () => {
    const tenants = [
      { id: 'halden', mode: 'test' },
      { id: 'marigold', mode: 'test' },
      { id: 'halden', mode: 'live' },
    ] as const;
    const keys = tenants.map((tenant) => applicantKey(server.deps, tenant, ada));

    expect(new Set(keys).size).toBe(3);
    expect(keys.every((key) => /^[0-9a-f]{64}$/.test(key))).toBe(true);
  });

  test('are asked only for what their list does not waive', async () => {
    await give({ [ada]: 500_000 });
    const shopper = new Journey(server);
    await shopper.openInShop();
    await shopper.prove(ada);
    for (const [fact, value] of Object.entries({ region: 'IL', ageBand: '35-44', employment: 'employed', bankruptcyRecent: 'no' }))
      await shopper.inFrame('POST', '/v1/me/answers', { fact, value });

    expect(brindle(await shopper.offers())).toMatchObject({ waitsFor: { questions: 0 }, preApproved: expect.anything() });
  });

  test('who ask for more than the limit learn up to how much, and are not marked', async () => {
    await give({ [ada]: 100_000 });
    const shopper = await aProvedShopper();

    const { group, preApproved, reasons } = brindle(await shopper.offers());

    expect([group, preApproved]).toEqual(['does-not-fit', undefined]);
    expect(reasons.map(({ code }) => code)).toEqual(['amount-above-pre-approved']);
  });

  test('are not offered what the law does not let be offered', async () => {
    await give({ [ada]: 500_000 });
    await server.deps.db.updateTable('lenders').set({ licence_valid_until: '2020-12-31' }).where('id', '=', 'brindle').execute();
    const shopper = await aProvedShopper();

    expect((await shopper.offers()).offers.map(({ lender }) => lender.id)).not.toContain('brindle');
  });

  test('lose what is waived when that rule comes to stand for the law in a later catalogue', async () => {
    await give({ [ada]: 500_000 }, { waives: [...waives, 'no-recent-bankruptcy'] });
    const catalogue = JSON.parse(readFileSync(new URL('../../demo/catalogue.us.json', import.meta.url), 'utf8'));
    const rules = catalogue.products.find(({ id }: { id: string }) => id === product).rules as { id: string; when: object }[];
    rules.find(({ id }) => id === 'no-recent-bankruptcy')!.when = { fact: 'ageBand', noneOf: ['under-18', '18-20'] };
    await withLenders(server, catalogue);
    const shopper = await aProvedShopper({ ...poor, ageBand: '18-20' });

    expect(brindle(await shopper.offers()).group).toBe('does-not-fit');
  });

  test('are matched again from what was kept, which names no limit', async () => {
    await give({ [ada]: 500_000 });
    const shopper = await aProvedShopper();
    await shopper.offers();

    const rows = await server.deps.db.selectFrom('matches').selectAll().orderBy('created_at').execute();
    const row = rows.findLast(({ banded_facts_json }) => banded_facts_json.includes('preApprovals'))!;
    const kept = JSON.parse(row.banded_facts_json) as KeptForReplay;
    const { entries } = await snapshotById(server.deps.db, row.snapshot_id);
    const again = replayProduct(entries.get(product)!, usFacts, kept.facts, kept.preApprovals?.[product]);

    expect(again).toBe('eligible');
    expect(replayProduct(entries.get(product)!, usFacts, kept.facts)).toBe('ineligible');
    expect(row.banded_facts_json).not.toContain('500000');
  });

  test('are asked about as such, by the lender alone whose list it is, and apply under a key that it can make too', async () => {
    await give({ [ada]: 500_000 });
    const shopper = await aProvedShopper();

    const { offers } = await shopper.askLenders();
    await shopper.choose(brindle(offers).id);
    await shopper.fillForm(poor);
    await shopper.bind();
    await shopper.toPortal();
    const application = await shopper.submit();

    const asked = lenders.asked.map(({ lenderId, kind, body }) => [lenderId, kind, body.preApproved]);
    expect(asked).toEqual([
      ['brindle', 'prequalify', [product]],
      ['brindle', 'apply', { contactKey: contactKey(lenders.secrets.brindle!, ada) }],
    ]);
    expect(JSON.stringify(lenders.asked)).not.toContain(ada);
    expect(application.state).toBe('approved');
  });

  test('who are not on a list are asked about as ever', async () => {
    await give({ 'somebody.else@example.com': 500_000 });
    const shopper = await aProvedShopper(goodAnswers);
    await shopper.askLenders();

    expect(lenders.asked.length).toBeGreaterThan(3);
    expect(lenders.asked.filter(({ body }) => 'preApproved' in body)).toEqual([]);
  });

  test.each(['choosing', 'reviewing', 'sending'])(
    'whose list is withdrawn before %s cannot go on with what it let through',
    async (step) => {
      await give({ [ada]: 500_000 });
      const shopper = await aProvedShopper();
      const { id } = brindle(await shopper.offers());
      const choose = () => shopper.inFrame('POST', '/v1/me/applications', { offerId: id });
      if (step !== 'choosing') {
        await choose();
        await shopper.fillForm(poor);
        await shopper.bind();
        await shopper.toPortal();
      }
      const review = () => shopper.inPortal('GET', '/v1/me/application/review');
      const submission = step === 'sending' ? shopper.submission(await shopper.review()) : undefined;
      await withdrawList(server.deps, place);

      const last = {
        choosing: choose,
        reviewing: review,
        sending: () => shopper.inPortal('POST', '/v1/me/application/submit', submission),
      };
      const reply = await last[step as keyof typeof last]();

      expect(reply.problem).toBe('offer-unavailable');
      expect(brindle(await shopper.offers())).toMatchObject({ group: 'does-not-fit' });
    },
  );

  test('whose list is withdrawn apply as ever where the rules alone let them, and under no key', async () => {
    await give({ [ada]: 500_000 });
    const shopper = await aProvedShopper(goodAnswers);
    const offer = brindle(await shopper.offers());
    await shopper.choose(offer.id);
    await shopper.fillForm();
    await shopper.bind();
    await shopper.toPortal();
    await withdrawList(server.deps, place);
    await shopper.submit();

    const asked = lenders.asked.map(({ lenderId, kind, body }) => [lenderId, kind, body.preApproved]);
    expect(offer.preApproved).toBeDefined();
    expect(asked).toEqual([['brindle', 'apply', undefined]]);
  });

  test('a list takes the place of the one before in one step; whom that named is forgotten', async () => {
    await give({ [ada]: 500_000, 'bo@example.com': 100_000 });
    const second = await give({ [ada]: 300_000 });

    const lists = await server.deps.db.selectFrom('pre_approved_lists').selectAll().orderBy('version').execute();
    expect(second).toEqual({ version: 2, replaced: 1 });
    expect(lists.map(({ version, people, ended_at }) => [version, people, ended_at === null])).toEqual([
      [1, 2, false],
      [2, 1, true],
    ]);
    expect((await people()).map(({ limit_minor }) => limit_minor)).toEqual([300_000]);
  });

  test('a list that fails half way changes nothing', async () => {
    await give({ [ada]: 500_000 });
    const broken = new Map([['0'.repeat(64), Number.NaN]]);

    await expect(replaceList(server.deps, place, { waives, validUntil: '2027-06-30' }, broken)).rejects.toThrow();

    expect((await people()).map(({ limit_minor }) => limit_minor)).toEqual([500_000]);
  });

  test('a list holds to the end of its last day in the market, and then forgets whom it named', async () => {
    await give({ [ada]: 500_000 }, { validUntil: '2026-12-31' });
    const shopper = await aProvedShopper();
    await shopper.byShop('POST', '/v1/test-clock', { to: '2027-01-01T04:59:00.000Z' });
    await endListsThatRanOut(server.deps);
    expect(await people()).toHaveLength(1);

    await shopper.byShop('POST', '/v1/test-clock', { to: '2027-01-01T05:01:00.000Z' });
    expect(brindle(await shopper.offers()).preApproved).toBeUndefined();
    await endListsThatRanOut(server.deps);

    expect(await people()).toEqual([]);
    const actions = (await server.deps.db.selectFrom('audit').select('action').execute()).map(({ action }) => action);
    expect(actions.filter((action) => action.startsWith('pre-approved'))).toEqual(['pre-approved-list-given', 'pre-approved-list-ran-out']);
  });

  test('the export of a person says which lists name them', async () => {
    await give({ [ada]: 500_000 });
    const shopper = await aProvedShopper();
    await shopper.toPortal();

    const { json } = await shopper.inPortal('GET', '/v1/me/export');

    expect(json).toMatchObject({
      approvedInAdvance: [{ lender: 'brindle', product, limitMinor: 500_000, validUntil: '2027-06-30' }],
    });
  });

  test('what lenders decide about them teaches the model nothing about others', async () => {
    await give({ [ada]: 500_000 });
    const shopper = await aProvedShopper();
    const { id } = await shopper.choose(brindle(await shopper.offers()).id);

    const row = await server.deps.db.selectFrom('applications').select('banded_facts_json').where('id', '=', id).executeTakeFirstOrThrow();
    expect(JSON.parse(row.banded_facts_json)).toMatchObject({ preApproved: true });
  });

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
    await give({ [ada]: 500_000 });
    const named = await steps();

    expect(named).toEqual(without);
    expect(JSON.stringify(named)).not.toContain('preApproved');
  });

  test('another token of the same visit learns nothing either, until it has proved the contact itself (bar A12)', async () => {
    await give({ [ada]: 500_000 });
    const shopper = await aProvedShopper();
    await shopper.offers();

    const other = await shopper.reloaded();
    const page = await shopper.byPage('GET', `/v1/sessions/${shopper.sessionId}/offers`);

    expect(JSON.stringify([await other.offers(), page.json])).not.toContain('preApproved');
  });

  test('nor by the numbers of its own offers, or by how many have changed, while somebody else proves theirs (bar A12)', async () => {
    await give({ [ada]: 500_000 });
    const shopper = await aShopper();
    const other = await shopper.reloaded();
    const before = await other.answerAll(poor);

    await shopper.prove(ada);
    const named = brindle(await shopper.answerAll(poor));
    const after = await other.offers();

    expect(named.preApproved).toBeDefined();
    expect(after.offers).toEqual(before.offers);
    expect(after.changes.changedOffers).toBe(0);
    expect(brindle(await shopper.offers()).id).toBe(named.id);
  });

  test('no contact of a list stands in the store, the log or the audit (bars A19, A23)', async () => {
    const listed = ['quillfeather.person@example.com', '+13125550187'];
    await give(Object.fromEntries(listed.map((contact) => [contact, 500_000])));
    await withdrawList(server.deps, place);
    await give(Object.fromEntries(listed.map((contact) => [contact, 400_000])));

    const { db } = server.deps;
    const tables = ['pre_approved_lists', 'pre_approved_people', 'audit', 'outbox'] as const;
    const rows = await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()));
    const text = JSON.stringify([rows, server.log.lines]);
    const files = store === 'sqlite' ? ['', '-wal'].map((file) => readFileSync(server.store.location + file, 'latin1')) : [];
    for (const contact of [...listed, 'quillfeather', '3125550187'])
      for (const found of [text, ...files]) expect(found).not.toContain(contact);
    expect(await people()).toHaveLength(2);
  });

  test('a later day of the same visit still finds them', async () => {
    await give({ [ada]: 500_000 });
    const shopper = await aProvedShopper();
    await later(shopper, 2);

    expect(brindle(await shopper.offers()).preApproved).toBeDefined();
    expect(laptop.amount.amountMinor).toBeLessThan(500_000);
  });
});

/** Ids and moments differ from visit to visit. */
const withoutIds = (text: string) =>
  text.replaceAll(/"(?:ses|off|req|mat)_[0-9a-z]+"/g, '"id"').replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'moment');

describe('a contact of a list', () => {
  test.each([
    ['  Ada@Example.COM ', { kind: 'email', normalised: 'ada@example.com' }],
    ['+1 (312) 555-0187', { kind: 'phone', normalised: '+13125550187' }],
    ['+49.30.901820', { kind: 'phone', normalised: '+4930901820' }],
  ])('%s is read in its normal form', (text, expected) => {
    expect(listedContact(text)).toEqual(expected);
  });

  test.each(['', 'ada', 'ada@', '312 555 0187', '0049 30 901820', '+12', '+1234567890123456', 'ada@example.com, bo@example.com'])(
    '"%s" is none',
    (text) => {
      expect(listedContact(text)).toBeUndefined();
    },
  );
});
