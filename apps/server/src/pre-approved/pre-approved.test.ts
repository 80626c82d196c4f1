import { readFileSync } from 'node:fs';
import { replayProduct, usFacts } from '@liana/matching';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { replaceList, withdrawList } from '../admin/pre-approved.ts';
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
import { ada, listGround, place, poor, product, waives } from './list-ground.builder.ts';
import { applicantKey } from './listed-contact.ts';

describe.each(stores)('people approved in advance, on %s', (store) => {
  let server: TestServer;
  let lenders: ScriptedLenders;
  let ground: ReturnType<typeof listGround>;

  beforeEach(async () => {
    server = await aServer({ store, features });
    lenders = await withLenders(server);
    ground = listGround(server);
    server.worker.start();
  });
  afterEach(() => server.close());

  test('see the offer that the rules alone refuse, once they have proved the contact, marked with the limit', async () => {
    await ground.give({ [ada]: 500_000 });
    const shopper = await ground.aShopper();
    const before = ground.brindle(await shopper.offers());

    await shopper.inFrame('POST', '/v1/me/contact-codes', { email: 'ADA@Example.com' });
    await shopper.inFrame('POST', '/v1/me/contact-codes/check', { code: await lastCode(server, ada) });
    const after = ground.brindle(await shopper.answerAll(poor));

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
    await ground.give({ [ada]: 500_000 });
    const shopper = new Journey(server);
    await shopper.openInShop();
    await shopper.prove(ada);
    for (const [fact, value] of Object.entries({ region: 'IL', ageBand: '35-44', employment: 'employed', bankruptcyRecent: 'no' }))
      await shopper.inFrame('POST', '/v1/me/answers', { fact, value });

    expect(ground.brindle(await shopper.offers())).toMatchObject({ waitsFor: { questions: 0 }, preApproved: expect.anything() });
  });

  test('who ask for more than the limit learn up to how much, and are not marked', async () => {
    await ground.give({ [ada]: 100_000 });
    const shopper = await ground.aProvedShopper();

    const { group, preApproved, reasons } = ground.brindle(await shopper.offers());

    expect([group, preApproved]).toEqual(['does-not-fit', undefined]);
    expect(reasons.map(({ code }) => code)).toEqual(['amount-above-pre-approved']);
  });

  test('are not offered what the law does not let be offered', async () => {
    await ground.give({ [ada]: 500_000 });
    await server.deps.db.updateTable('lenders').set({ licence_valid_until: '2020-12-31' }).where('id', '=', 'brindle').execute();
    const shopper = await ground.aProvedShopper();

    expect((await shopper.offers()).offers.map(({ lender }) => lender.id)).not.toContain('brindle');
  });

  test('lose what is waived when that rule comes to stand for the law in a later catalogue', async () => {
    await ground.give({ [ada]: 500_000 }, { waives: [...waives, 'no-recent-bankruptcy'] });
    const catalogue = JSON.parse(readFileSync(new URL('../../demo/catalogue.us.json', import.meta.url), 'utf8'));
    const rules = catalogue.products.find(({ id }: { id: string }) => id === product).rules as { id: string; when: object }[];
    rules.find(({ id }) => id === 'no-recent-bankruptcy')!.when = { fact: 'ageBand', noneOf: ['under-18', '18-20'] };
    await withLenders(server, catalogue);
    const shopper = await ground.aProvedShopper({ ...poor, ageBand: '18-20' });

    expect(ground.brindle(await shopper.offers()).group).toBe('does-not-fit');
  });

  test('are matched again from what was kept, which names no limit', async () => {
    await ground.give({ [ada]: 500_000 });
    const shopper = await ground.aProvedShopper();
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
    await ground.give({ [ada]: 500_000 });
    const shopper = await ground.aProvedShopper();

    const { offers } = await shopper.askLenders();
    await shopper.choose(ground.brindle(offers).id);
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
    await ground.give({ 'somebody.else@example.com': 500_000 });
    const shopper = await ground.aProvedShopper(goodAnswers);
    await shopper.askLenders();

    expect(lenders.asked.length).toBeGreaterThan(3);
    expect(lenders.asked.filter(({ body }) => 'preApproved' in body)).toEqual([]);
  });

  test.each(['choosing', 'reviewing', 'sending'])(
    'whose list is withdrawn before %s cannot go on with what it let through',
    async (step) => {
      await ground.give({ [ada]: 500_000 });
      const shopper = await ground.aProvedShopper();
      const { id } = ground.brindle(await shopper.offers());
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
      expect(ground.brindle(await shopper.offers())).toMatchObject({ group: 'does-not-fit' });
    },
  );

  test('whose list is withdrawn apply as ever where the rules alone let them, and under no key', async () => {
    await ground.give({ [ada]: 500_000 });
    const shopper = await ground.aProvedShopper(goodAnswers);
    const offer = ground.brindle(await shopper.offers());
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
    await ground.give({ [ada]: 500_000, 'bo@example.com': 100_000 });
    const second = await ground.give({ [ada]: 300_000 });

    const lists = await server.deps.db.selectFrom('pre_approved_lists').selectAll().orderBy('version').execute();
    expect(second).toEqual({ version: 2, replaced: 1 });
    expect(lists.map(({ version, people, ended_at }) => [version, people, ended_at === null])).toEqual([
      [1, 2, false],
      [2, 1, true],
    ]);
    expect((await ground.people()).map(({ limit_minor }) => limit_minor)).toEqual([300_000]);
  });

  test('a list that fails half way changes nothing', async () => {
    await ground.give({ [ada]: 500_000 });
    const broken = new Map([['0'.repeat(64), Number.NaN]]);

    await expect(replaceList(server.deps, place, { waives, validUntil: '2027-06-30' }, broken)).rejects.toThrow();

    expect((await ground.people()).map(({ limit_minor }) => limit_minor)).toEqual([500_000]);
  });

  test('a list holds to the end of its last day in the market, and then forgets whom it named', async () => {
    await ground.give({ [ada]: 500_000 }, { validUntil: '2026-12-31' });
    const shopper = await ground.aProvedShopper();
    await shopper.byShop('POST', '/v1/test-clock', { to: '2027-01-01T04:59:00.000Z' });
    await endListsThatRanOut(server.deps);
    expect(await ground.people()).toHaveLength(1);

    await shopper.byShop('POST', '/v1/test-clock', { to: '2027-01-01T05:01:00.000Z' });
    expect(ground.brindle(await shopper.offers()).preApproved).toBeUndefined();
    await endListsThatRanOut(server.deps);

    expect(await ground.people()).toEqual([]);
    const actions = (await server.deps.db.selectFrom('audit').select('action').execute()).map(({ action }) => action);
    expect(actions.filter((action) => action.startsWith('pre-approved'))).toEqual(['pre-approved-list-given', 'pre-approved-list-ran-out']);
  });

  test('the export of a person says which lists name them', async () => {
    await ground.give({ [ada]: 500_000 });
    const shopper = await ground.aProvedShopper();
    await shopper.toPortal();

    const { json } = await shopper.inPortal('GET', '/v1/me/export');

    expect(json).toMatchObject({
      approvedInAdvance: [{ lender: 'brindle', product, limitMinor: 500_000, validUntil: '2027-06-30' }],
    });
  });

  test('what lenders decide about them teaches the model nothing about others', async () => {
    await ground.give({ [ada]: 500_000 });
    const shopper = await ground.aProvedShopper();
    const { id } = await shopper.choose(ground.brindle(await shopper.offers()).id);

    const row = await server.deps.db.selectFrom('applications').select('banded_facts_json').where('id', '=', id).executeTakeFirstOrThrow();
    expect(JSON.parse(row.banded_facts_json)).toMatchObject({ preApproved: true });
  });

  test('a later day of the same visit still finds them', async () => {
    await ground.give({ [ada]: 500_000 });
    const shopper = await ground.aProvedShopper();
    await ground.later(shopper, 2);

    expect(ground.brindle(await shopper.offers()).preApproved).toBeDefined();
    expect(laptop.amount.amountMinor).toBeLessThan(500_000);
  });
});
