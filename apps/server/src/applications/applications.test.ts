import { ApplicationView, type DecisionAnswer } from '@liana/contract';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { features } from '../features.ts';
import { createWorker } from '../jobs/worker.ts';
import { goodAnswers, Journey } from '../testing/journey.ts';
import { type ScriptedLenders, withLenders } from '../testing/lenders.ts';
import { aServer, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';

const reasons = [{ code: 'debt-too-high', text: { en: 'Monthly debts are high for the income', 'zh-Hans': '月负债相对收入偏高' } }];

describe.each(stores)('applications on %s', (store) => {
  let server: TestServer;
  let lenders: ScriptedLenders;
  let shopper: Journey;

  beforeEach(async () => {
    server = await aServer({ store, features, settings: { answerWithinMs: 1_500 } });
    lenders = await withLenders(server);
    server.worker.start();
    shopper = new Journey(server);
  });
  afterEach(() => server.close());

  const current = async () => (await shopper.inPortal('GET', '/v1/me/application')).as(ApplicationView);
  const webhookTypes = () => lenders.webhooks.map(({ type }) => type);
  const lenderReferenceOf = async (id: string) =>
    (await server.deps.db.selectFrom('applications').select('lender_reference').where('id', '=', id).executeTakeFirstOrThrow())
      .lender_reference!;

  test('after a decline the next best offer is applied for without asking again, and approved', async () => {
    lenders.script.apply = ({ attempt }) => (attempt === 0 ? { decision: 'decline', reasons } : { decision: 'approve' });
    await shopper.upToReview();
    const declined = await shopper.submit();
    expect(declined).toMatchObject({ state: 'declined', reasons: [{ code: 'debt-too-high' }] });
    expect(declined.nextBest!.lender.id).not.toBe(declined.offer.lender.id);

    const next = await shopper.choose(declined.nextBest!.id);

    expect(next.next).toBeNull();
    expect(next.answers.find(({ fact }) => fact === 'firstName')?.value).toBe(goodAnswers.firstName);
    expect(next.offer.terms.annualCost.estimate).toBe(true);
    expect(await shopper.submit()).toMatchObject({
      state: 'approved',
      offer: { stage: 'firm', terms: { annualCost: { estimate: false } } },
    });
    expect((await shopper.sign()).state).toBe('signed');
    await vi.waitFor(() => expect(webhookTypes()).toEqual(['application.closed', 'application.approved', 'charge.authorised']), 5_000);
  });

  test('a referred application is approved by a signed call-back; the call-back again changes nothing', async () => {
    lenders.script.apply = () => ({ decision: 'refer' });
    await shopper.upToReview();
    const { id, state, offer } = await shopper.submit();
    expect(state).toBe('referred');
    const decision: DecisionAnswer = {
      requestId: 'decision-0001',
      applicationId: id,
      lenderReference: await lenderReferenceOf(id),
      decision: 'approve',
      decidedAt: new Date().toISOString(),
      reasons: [],
    };

    const first = await lenders.decide(offer.lender.id, decision);
    const again = await lenders.decide(offer.lender.id, decision);
    const otherwise = await lenders.decide(offer.lender.id, { ...decision, requestId: 'decision-0002', decision: 'decline', reasons });

    expect([first.json, again.json, otherwise.json]).toEqual([{ accepted: true }, { accepted: false }, { accepted: false }]);
    expect((await current()).state).toBe('approved');
    await vi.waitFor(() => expect(webhookTypes()).toEqual(['application.approved']), 5_000);
    const { letters } = (await server.call({ host: 'api', path: '/dev/outbox.json' })).json as { letters: { kind: string; url: string }[] };
    const decisions = letters.filter(({ kind }) => kind === 'decision');
    expect(decisions.map(({ url }) => url)).toEqual([expect.stringMatching(/^http:\/\/halden-pay\.localhost\/\?locale=en#code=/)]);
  });

  test('A8: a lender decides only what lies with it: another lender’s call-back finds nothing', async () => {
    lenders.script.apply = () => ({ decision: 'refer' });
    await shopper.upToReview();
    const { id, offer } = await shopper.submit();
    const stranger = Object.keys(lenders.secrets).find((lenderId) => lenderId !== offer.lender.id)!;
    const decision: DecisionAnswer = {
      requestId: 'decision-0001',
      applicationId: id,
      lenderReference: await lenderReferenceOf(id),
      decision: 'approve',
      decidedAt: new Date().toISOString(),
      reasons: [],
    };

    expect((await lenders.decide(stranger, decision)).status).toBe(404);
    expect((await lenders.decide(offer.lender.id, { ...decision, lenderReference: 'forged' })).status).toBe(404);
    expect((await current()).state).toBe('referred');
  });

  test('a counter-offer is shown with its own cost, accepted, and signed at its own terms', async () => {
    lenders.script.apply = ({ terms, at }) => {
      const validUntil = new Date(Date.parse(at) + 86_400_000).toISOString();
      return { decision: 'counter-offer', counterOffer: { ...terms, tenorMonths: 18, validUntil }, reasons };
    };
    await shopper.upToReview();
    const countered = await shopper.submit();
    expect(countered).toMatchObject({ state: 'counter-offered', counterOffer: { stage: 'firm', terms: { tenorMonths: 18 } } });
    expect(countered.reasons).toMatchObject(reasons);

    const accepted = (await shopper.inPortal('POST', '/v1/me/application/accept')).as(ApplicationView);

    expect(accepted).toMatchObject({ state: 'approved', offer: { terms: { tenorMonths: 18, annualCost: { estimate: false } } } });
    expect(accepted.reasons).toEqual([]);
    expect((await shopper.sign()).state).toBe('signed');
    expect(lenders.asked.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['apply', 'accept']));
  });

  test('other terms that do not finance the order are not taken: the application waits', async () => {
    lenders.script.apply = ({ terms, at }) => ({
      decision: 'counter-offer',
      counterOffer: {
        ...terms,
        principalMinor: terms.principalMinor - 10_000,
        validUntil: new Date(Date.parse(at) + 86_400_000).toISOString(),
      },
    });
    await shopper.upToReview();

    expect((await shopper.submit()).state).toBe('submitted');
  });

  test('what is confirmed must be what is shown today: disclosure, every consent, in the very wording', async () => {
    await shopper.upToReview();
    const good = shopper.submission(await shopper.review());
    const submit = async (body: object) => (await shopper.inPortal('POST', '/v1/me/application/submit', body)).problem;

    expect(await submit({ ...good, disclosureHash: '0'.repeat(64) })).toBe('disclosure-changed');
    expect(await submit({ ...good, consents: good.consents.slice(1) })).toBe('consent-missing');
    expect(await submit({ ...good, consents: good.consents.map((consent) => ({ ...consent, hash: '0'.repeat(64) })) })).toBe(
      'consent-text-changed',
    );
    expect(await submit(good)).toBeUndefined();
    const pinned = await server.deps.db.selectFrom('disclosures').select(['hash', 'dwell_ms', 'confirmed_at']).execute();
    expect(pinned).toMatchObject([{ hash: good.disclosureHash, confirmed_at: expect.any(String) }]);
    const consents = await server.deps.db.selectFrom('consents').select('text_hash').execute();
    expect(consents.map((row) => row.text_hash).sort()).toEqual(good.consents.map(({ hash }) => hash).sort());
  });

  test('A11: steps are not skipped: no review with questions open, no signature before an approval, nothing binding from the frame', async () => {
    await shopper.openInShop();
    const { offers } = await shopper.answerAll();
    await shopper.prove('ada@example.com');
    await shopper.choose(offers[0]!.id);
    await shopper.bind();
    await shopper.toPortal();

    expect((await shopper.inPortal('GET', '/v1/me/application/review')).problem).toBe('questions-open');
    expect((await shopper.inPortal('GET', '/v1/me/application/agreement')).problem).toBe('illegal-transition');
    expect((await shopper.inPortal('POST', '/v1/me/application/accept')).problem).toBe('illegal-transition');
    expect((await shopper.inFrame('POST', '/v1/me/application/submit', {})).problem).toBe('binding-needs-portal');
    expect((await shopper.inFrame('POST', '/v1/me/application/sign', {})).problem).toBe('binding-needs-portal');
  });

  test('one application of a person is in flight at a time, over all visits', async () => {
    lenders.script.apply = () => ({ decision: 'refer' });
    await shopper.upToReview();
    await shopper.submit();
    const second = new Journey(server);
    await second.openInShop();
    const { offers } = await second.answerAll();
    const free = offers.filter(({ group }) => group !== 'does-not-fit');
    await second.prove('ada@example.com');

    const { offers: proved } = await second.offers();
    const choice = await second.inFrame('POST', '/v1/me/applications', { offerId: free[0]!.id });

    expect(proved.filter(({ group }) => group !== 'does-not-fit').length).toBeLessThan(free.length);
    expect(choice.problem).toBe('offer-unavailable');
  });

  test('answers of the form are checked in the person’s words, sealed, and numbers that open accounts are not read back', async () => {
    await shopper.openInShop();
    const { offers } = await shopper.answerAll();
    await shopper.prove('ada@example.com');
    await shopper.choose(offers[0]!.id);
    const answer = (fact: string, value: unknown) => shopper.inFrame('POST', '/v1/me/application/answers', { fact, value });

    expect((await answer('zip', 'nowhere')).json).toMatchObject({
      errors: [{ path: 'value', message: expect.stringContaining('five digits') }],
    });
    expect((await answer('dateOfBirth', '1900-01-01')).json).toMatchObject({
      errors: [{ path: 'value', message: expect.stringContaining('Check the year') }],
    });
    expect((await answer('incomeMonthly', 900_000)).problem).toBe('invalid-request');
    await shopper.fillForm();
    const view = (await shopper.inFrame('GET', '/v1/me/application')).as(ApplicationView);
    const secret = view.answers.find(({ fact }) => fact.startsWith('ssn') || fact.startsWith('account'))!;
    expect(secret.value).toBe('');
    expect(secret.display.en).toMatch(/^•••• \d\d$/);
    const shaping = view.answers.filter(({ shapesOffers }) => shapesOffers).map(({ fact }) => fact);
    expect(shaping).toContain('incomeMonthly');
    expect(shaping).not.toContain('zip');
    const rows = await server.deps.db.selectFrom('application_facts').select('value_sealed').execute();
    expect(rows.length).toBeGreaterThan(10);
    expect(JSON.stringify(rows)).not.toContain(String(goodAnswers.lastName));
  });

  test('R1: the server dies after sending and before the lender’s answer: nothing is lost, and nothing is applied for twice', async () => {
    await shopper.upToReview();
    await server.worker.stop(0);
    const sent = await shopper.submit();
    expect(sent.state).toBe('submitted');

    const restarted = createWorker(server.deps, features.jobs);
    restarted.start();
    await vi.waitFor(async () => expect((await current()).state).toBe('approved'), 5_000);
    await restarted.stop(0);

    expect(lenders.asked.filter(({ kind }) => kind === 'apply')).toHaveLength(1);
  });

  test('R4: a crash between the lender’s answer and its commit asks again with the same id, and one event goes out', async () => {
    let crashes = 2;
    const { db } = server.deps;
    const transaction = db.transaction.bind(db);
    await shopper.upToReview();
    lenders.script.apply = () => {
      // The answer is under way; the next commits of the job are lost.
      vi.spyOn(db, 'transaction').mockImplementation(() => {
        if (crashes === 0) return transaction();
        crashes -= 1;
        throw new Error('the power went');
      });
      return { decision: 'approve' };
    };

    await shopper.submit().catch(() => undefined);

    await vi.waitFor(async () => expect((await current()).state).toBe('approved'), 8_000);
    const ids = new Set(lenders.asked.filter(({ kind }) => kind === 'apply').map(({ body }) => body.requestId));
    expect(ids.size).toBe(1);
    await vi.waitFor(() => expect(webhookTypes()).toEqual(['application.approved']), 5_000);
  });

  test('R13: of many at once who submit, one goes to the lender; of many who sign, one signs', async () => {
    await shopper.upToReview();
    const body = shopper.submission(await shopper.review());
    const replies = await Promise.all(Array.from({ length: 8 }, () => shopper.inPortal('POST', '/v1/me/application/submit', body)));
    expect(replies.every(({ status }) => status === 200)).toBe(true);
    expect(lenders.asked.filter(({ kind }) => kind === 'apply')).toHaveLength(1);

    const { agreement } = (await shopper.inPortal('GET', '/v1/me/application/agreement')).json as { agreement: Record<string, unknown> };
    const { textId, hash, lenderId } = agreement;
    const signatures = await Promise.all(
      Array.from({ length: 8 }, () => shopper.inPortal('POST', '/v1/me/application/sign', { agreement: { textId, hash, lenderId } })),
    );
    expect(signatures.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await server.deps.db.selectFrom('charges').select('id').execute()).toHaveLength(1);
    expect(await server.deps.db.selectFrom('loans').select('id').execute()).toHaveLength(1);
  });

  test('an offer that has run out is not chosen, and the list is priced again', async () => {
    await shopper.openInShop();
    const { offers } = await shopper.answerAll();
    await shopper.prove('ada@example.com');
    const tomorrow = new Date(server.clock.now() + 25 * 3_600_000).toISOString();
    await shopper.byShop('POST', '/v1/test-clock', { to: tomorrow });

    const choice = await shopper.inFrame('POST', '/v1/me/applications', { offerId: offers[0]!.id });
    const again = await shopper.offers();

    expect(choice.problem).toBe('offer-expired');
    expect(again.offers.every((offer) => offer.expiresAt > tomorrow)).toBe(true);
    expect(again.offers.map(({ id }) => id)).not.toContain(offers[0]!.id);
  });
});
