import { OffersView, PrequalificationTexts } from '@liana/contract';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { features } from '../features.ts';
import { createWorker } from '../jobs/worker.ts';
import { goodAnswers, Journey } from '../testing/journey.ts';
import { type ScriptedLenders, withLenders } from '../testing/lenders.ts';
import { aServer, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';

const never = () => new Promise<never>(() => {});

describe.each(stores)('asking lenders on %s', (store) => {
  let server: TestServer;
  let lenders: ScriptedLenders;
  let shopper: Journey;

  beforeEach(async () => {
    server = await aServer({ store, features, settings: { answerWithinMs: 1_500 } });
    lenders = await withLenders(server);
    server.worker.start();
    shopper = new Journey(server);
    await shopper.openInShop();
    await shopper.answerAll();
  });
  afterEach(() => server.close());

  const texts = async () => (await shopper.inFrame('GET', '/v1/me/prequalifications/texts')).as(PrequalificationTexts).consents;
  const given = async () => (await texts()).map(({ textId, hash, lenderId }) => ({ textId, hash, lenderId }));
  const prequalify = (consents: object[]) => shopper.inFrame('POST', '/v1/me/prequalifications', { consents });

  test('A12: before the contact is proved nobody is asked, and no consent text is shown', async () => {
    const consent = { textId: 'us-soft-check', hash: 'x', lenderId: 'odela' };

    expect((await prequalify([consent])).problem).toBe('contact-not-proved');
    expect((await shopper.inFrame('GET', '/v1/me/prequalifications/texts')).problem).toBe('contact-not-proved');
    expect(lenders.asked).toEqual([]);
  });

  test('A12: a visit is one person’s: a second contact in it asks about nobody else', async () => {
    await shopper.prove('ada@example.com');

    const second = await (await shopper.reloaded()).prove('eve@example.com');

    expect(second.status).toBe(403);
  });

  test('A12: a lender that was asked three times in a day about one person is not asked again, however income varies', async () => {
    await shopper.prove('ada@example.com');
    await shopper.askLenders();
    for (const value of [500_000, 550_000]) {
      await shopper.inFrame('POST', '/v1/me/answers', { fact: 'incomeMonthly', value });
      await shopper.askLenders();
    }

    await shopper.inFrame('POST', '/v1/me/answers', { fact: 'incomeMonthly', value: 600_000 });

    expect(await texts()).toEqual([]);
    expect(lenders.asked.filter(({ lenderId }) => lenderId === 'odela').length).toBeLessThanOrEqual(3);
  });

  test('only a consent to today’s wording counts, and only for a lender whose conditions hold', async () => {
    await shopper.prove('ada@example.com');
    const [first] = await given();

    expect((await prequalify([{ ...first, hash: 'f'.repeat(64) }])).problem).toBe('consent-text-changed');
    expect((await prequalify([{ ...first, lenderId: 'nobody' }])).problem).toBe('offer-unavailable');
    expect(lenders.asked).toEqual([]);
  });

  test('a lender is told what its conditions ask about and a number that stands for the person, and nothing else', async () => {
    await shopper.prove('ada@example.com');
    await shopper.askLenders();

    const asked = lenders.asked.find(({ lenderId }) => lenderId === 'odela')!.body;

    expect(asked.facts).toMatchObject({ incomeMonthly: goodAnswers.incomeMonthly, region: 'IL' });
    for (const fact of ['firstName', 'ssn', 'documentsReady']) expect(asked.facts).not.toHaveProperty(fact);
    expect(JSON.stringify(asked)).not.toContain('ada@example.com');
    const references = new Set(lenders.asked.map(({ body }) => body.personReference));
    expect(references.size).toBe(lenders.asked.length);
  });

  test('R7: one lender hangs, one breaks, one answers garbage: the others are there in time, and the list is marked partial', async () => {
    await shopper.prove('ada@example.com');
    const { prequalify: willing } = lenders.script;
    lenders.script.prequalify = (request, lenderId) => {
      if (lenderId === 'stanmoor') return never();
      if (lenderId === 'tessel') throw new Error('connection refused');
      return lenderId === 'kestrel' ? '{"offers": [' : willing(request, lenderId);
    };
    const startedAt = performance.now();

    const { partial, offers } = await shopper.askLenders();

    expect(performance.now() - startedAt).toBeLessThan(2_500);
    expect(partial).toBe(true);
    const states = Object.fromEntries(offers.pending.map(({ lender, state }) => [lender.id, state]));
    expect(states).toEqual({ stanmoor: 'asking', tessel: 'unavailable', kestrel: 'garbage' });
    expect(offers.offers.filter((offer) => offer.stage === 'prequalified').length).toBeGreaterThan(2);
    const lendersOfOffers = new Set(offers.offers.map((offer) => offer.lender.id));
    expect([lendersOfOffers.has('stanmoor'), lendersOfOffers.has('tessel'), lendersOfOffers.has('kestrel')]).toEqual([true, false, false]);
  });

  test('whoever asks a lost lender again stops waiting for it, and it can be asked', async () => {
    await shopper.prove('ada@example.com');
    const { prequalify: willing } = lenders.script;
    lenders.script.prequalify = (request, lenderId) => (lenderId === 'kestrel' ? '{"offers": [' : willing(request, lenderId));
    const { offers } = await shopper.askLenders();
    expect(offers.askable).not.toContain('kestrel');
    lenders.script.prequalify = willing;

    const again = (await shopper.inFrame('POST', '/v1/me/prequalifications/stop', { lenderId: 'kestrel' })).as(OffersView);

    expect(again.askable).toContain('kestrel');
    const answered = (await shopper.askLenders()).offers;
    expect(answered.offers.some((offer) => offer.lender.id === 'kestrel' && offer.stage === 'prequalified')).toBe(true);
  });

  test('a lender grows late after ten seconds and is given up after sixty, by the tenant’s clock', async () => {
    await shopper.prove('ada@example.com');
    const { prequalify: willing } = lenders.script;
    lenders.script.prequalify = (request, lenderId) => (lenderId === 'stanmoor' ? never() : willing(request, lenderId));
    await shopper.askLenders();
    const stateAfter = async (ms: number) => {
      server.clock.advance(ms);
      return (await shopper.offers()).pending.find(({ lender }) => lender.id === 'stanmoor')?.state;
    };

    expect(await stateAfter(11_000)).toBe('late');
    expect(await stateAfter(50_000)).toBe('gave-up');
  });

  test('a late answer joins the list and the stream tells each lender’s state until nobody is waited for', async () => {
    await shopper.prove('ada@example.com');
    const { prequalify: willing } = lenders.script;
    lenders.script.prequalify = async (request, lenderId) => {
      if (lenderId === 'lumenvale') await new Promise((resolve) => setTimeout(resolve, 2_500));
      return willing(request, lenderId);
    };
    expect((await shopper.askLenders()).partial).toBe(true);

    const stream = await shopper.inFrame('GET', '/v1/me/prequalifications/stream');

    const events = stream.text.split('\n\n').flatMap((line) => (line.startsWith('data: ') ? [JSON.parse(line.slice(6))] : []));
    const ofLumenvale = events.filter((event) => event.lenderId === 'lumenvale').map((event) => event.state);
    expect(ofLumenvale).toEqual(['asking', 'answered']);
    expect(events.at(-1)).toEqual({ type: 'done' });
    const last = OffersView.parse(events.findLast((event) => event.type === 'offers').offers);
    expect(last.offers.some((offer) => offer.lender.id === 'lumenvale' && offer.stage === 'prequalified')).toBe(true);
  });

  test.each([
    ['another product', { productId: 'tessel-card' }],
    ['more money', { principalMinor: 500_000 }],
    ['a cent of what was asked about', { principalMinor: 1 }],
    ['a billion months', { tenorMonths: 1_000_000_000 }],
    ['a fee that it does not publish', { feesMinor: 5_000 }],
    ['a rate far from its own', { contractRate: '1.00' }],
    ['a rate above the cap', { contractRate: '36.90' }],
    ['a tenor that it does not offer', { tenorMonths: 11 }],
  ])('an offer with %s is garbage: named, and not shown', async (_, change) => {
    await shopper.prove('ada@example.com');
    const { prequalify: willing } = lenders.script;
    lenders.script.prequalify = async (request, lenderId) => {
      const answer = await willing(request, lenderId);
      if (lenderId !== 'odela' || typeof answer === 'string') return answer;
      return { ...answer, offers: answer.offers.map((offer) => ({ ...offer, ...change })) };
    };

    const { offers } = await shopper.askLenders();

    expect(offers.pending).toContainEqual(expect.objectContaining({ state: 'garbage', lender: expect.objectContaining({ id: 'odela' }) }));
    expect(offers.offers.some((offer) => offer.lender.id === 'odela')).toBe(false);
  });

  test('A31: what a lender writes comes as plain text, without markup, links or invisible marks', async () => {
    await shopper.prove('ada@example.com');
    const text = 'Income <b onclick=x>too</b> low\u202E\u200B for this amount https://evil.example/pay';
    lenders.script.prequalify = ({ requestId }) => ({
      requestId,
      decision: 'ineligible',
      offers: [],
      reasons: [{ code: 'income-too-low', text: { en: text, 'zh-Hans': text } }],
    });

    await shopper.askLenders();
    const reasons = await vi.waitUntil(async () => {
      const found = (await shopper.offers()).offers.flatMap((offer) => offer.reasons).filter(({ code }) => code === 'income-too-low');
      return found.length > 0 && found;
    }, 8_000);

    expect(reasons[0]).toMatchObject({ code: 'income-too-low', text: { en: 'Income too low for this amount' } });
  });

  test('what was answered differently is another question: earlier answers of lenders no longer count', async () => {
    await shopper.prove('ada@example.com');
    await shopper.askLenders();

    const changed = (await shopper.inFrame('POST', '/v1/me/answers', { fact: 'incomeMonthly', value: 580_000 })).as(OffersView);

    expect(changed.offers.every((offer) => offer.stage === 'indicative')).toBe(true);
    expect(changed.askable.length).toBeGreaterThan(2);
  });

  test('after a reload, before a new proof, the list is the one of the wish alone', async () => {
    await shopper.prove('ada@example.com');
    await shopper.askLenders();
    const reloaded = await shopper.reloaded();

    const before = await reloaded.offers();
    await reloaded.prove('ada@example.com');
    const after = await reloaded.offers();

    expect(before.offers.every((offer) => offer.stage === 'indicative')).toBe(true);
    expect(before.next).not.toBeNull();
    expect(after.offers.some((offer) => offer.stage === 'prequalified')).toBe(true);
  });

  test('R1: a server that died while a lender was asked asks again with the same id, and the answer counts once', async () => {
    await shopper.prove('ada@example.com');
    const consents = await given();
    await server.worker.stop(0);
    const partial = (await prequalify(consents)).json as { partial: boolean };
    expect(partial.partial).toBe(true);

    const restarted = createWorker(server.deps, features.jobs);
    restarted.start();
    await vi.waitFor(async () => expect((await shopper.offers()).pending).toEqual([]), 5_000);
    await restarted.stop(0);

    const ids = lenders.asked.map(({ body }) => body.requestId);
    expect(new Set(ids).size).toBe(consents.length);
  });
});
