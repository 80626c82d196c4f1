import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DecisionAnswer, type LenderAcknowledgement, lenderPaths, PrequalifyAnswer } from '@liana/contract';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isSigned, signatureHeaders } from './exchange/signature.ts';
import { dueLetters } from './store/letters.ts';
import { aLenderService, secret } from './testing/lender-service.ts';
import { anApplicationId, anApplyRequest, aPrequalifyRequest } from './testing/requests.ts';

const at = '2026-11-21T12:00:00.000Z';
const farFuture = Number.MAX_SAFE_INTEGER;
const pathOf = (kind: 'accept' | 'sign' | 'capture' | 'refund' | 'rescind', reference: string) =>
  lenderPaths[kind].replace(':lenderReference', reference);
let requests = 0;
const anInstruction = (more: object = {}) => ({
  requestId: `instruction-${++requests}`,
  mode: 'test',
  at,
  applicationId: anApplicationId(),
  ...more,
});

test('the root says to a browser in its language what this host is, and to a program in a problem', async () => {
  const { app } = aLenderService();

  const english = await app.request('/', { headers: { accept: 'text/html' } });
  const chinese = await app.request('/', { headers: { accept: 'text/html', 'accept-language': 'zh-CN' } });
  const program = await app.request('/');

  expect(english.status).toBe(200);
  expect(await english.text()).toMatch(/<html lang="en">.*odela, northmere.*README/s);
  expect(await chinese.text()).toMatch(/<html lang="zh-Hans">.*模拟贷款机构/s);
  expect(program.status).toBe(404);
  expect(program.headers.get('content-type')).toBe('application/problem+json');
  expect(await program.json()).toMatchObject({ detail: expect.stringContaining('/lenders/<id>') });
});

describe('soft check', () => {
  test('answers by the protocol, signed', async () => {
    const { ask } = aLenderService();

    const answer = await ask('odela', lenderPaths.prequalify, aPrequalifyRequest({ testBehaviour: 'approve' }));

    expect(PrequalifyAnswer.parse(answer)).toMatchObject({ decision: 'eligible', offers: [{ validUntil: '2026-11-28T12:00:00.000Z' }] });
  });

  test('an unsigned, a changed and an old request are refused', async () => {
    const { post } = aLenderService();
    const other = signatureHeaders(secret, 'message-1', '{}');

    const unsigned = await post('odela', lenderPaths.prequalify, aPrequalifyRequest(), { 'webhook-signature': '' });
    const changed = await post('odela', lenderPaths.prequalify, aPrequalifyRequest(), other);
    const old = await post('odela', lenderPaths.prequalify, aPrequalifyRequest(), { 'webhook-timestamp': '1' });

    expect([unsigned.status, changed.status, old.status]).toEqual([401, 401, 401]);
  });

  test('a field that the protocol does not have is refused', async () => {
    const { post } = aLenderService();

    expect((await post('odela', lenderPaths.prequalify, { ...aPrequalifyRequest(), name: 'Ann' })).status).toBe(422);
  });

  test('an unknown lender is not found', async () => {
    const { post } = aLenderService();

    expect((await post('nobody', lenderPaths.prequalify, aPrequalifyRequest())).status).toBe(404);
  });

  test('the late one takes about twelve seconds, the silent one for ever, the others as usual', async () => {
    const { ask, waitsMs } = aLenderService();

    await ask('lumenvale', lenderPaths.prequalify, aPrequalifyRequest({ testBehaviour: 'late' }));
    await ask('stanmoor', lenderPaths.prequalify, aPrequalifyRequest({ testBehaviour: 'silent' }));
    await ask('odela', lenderPaths.prequalify, aPrequalifyRequest({ testBehaviour: 'silent' }));

    expect(waitsMs.slice(0, 2)).toEqual([12_000, Number.POSITIVE_INFINITY]);
    expect(waitsMs[2]).toBeLessThan(9_001);
  });

  test('a caller that asks for no wait gets none', async () => {
    const { post, waitsMs } = aLenderService();

    await post('stanmoor', lenderPaths.prequalify, aPrequalifyRequest({ testBehaviour: 'silent' }), { prefer: 'wait=0' });

    expect(waitsMs).toEqual([]);
  });

  test('the garbled one sends broken text, no signature, or nonsense, and never an answer that passes', async () => {
    const { post } = aLenderService();
    const kinds = new Set<string>();

    for (let number = 0; number < 30; number++) {
      const request = aPrequalifyRequest({ requestId: `garbage-${number}`, testBehaviour: 'garbage' });
      const response = await post('kestrel', lenderPaths.prequalify, request);
      const body = await response.text();
      if (!isSigned(secret, Object.fromEntries(response.headers), body)) kinds.add('unsigned');
      else if (!PrequalifyAnswer.safeParse(safeJson(body)).success) kinds.add(safeJson(body) === undefined ? 'broken' : 'nonsense');
      else kinds.add('passes');
    }

    expect([...kinds].sort()).toEqual(['broken', 'nonsense', 'unsigned']);
  });

  test('in live mode nothing can be forced', async () => {
    const { ask, waitsMs } = aLenderService();

    await ask('lumenvale', lenderPaths.prequalify, aPrequalifyRequest({ mode: 'live', testBehaviour: 'late' }));

    expect(waitsMs[0]).toBeLessThan(9_001);
  });
});

describe('application', () => {
  test.each([
    ['approve', 0, { decision: 'approve', reasons: [] }],
    ['late', 0, { decision: 'approve' }],
    ['refer', 0, { decision: 'refer', reasons: [] }],
    [
      'counter',
      0,
      { decision: 'counter-offer', counterOffer: { principalMinor: 129_900, tenorMonths: 18 }, reasons: [{ code: 'debt-ratio-too-high' }] },
    ],
    ['decline', 3, { decision: 'decline', reasons: [{ code: 'debt-ratio-too-high' }, { code: 'time-in-job-too-short' }] }],
    ['decline-first', 0, { decision: 'decline' }],
    ['decline-first', 1, { decision: 'approve' }],
  ] as const)('%s at attempt %i', async (testBehaviour, attempt, expected) => {
    const { ask } = aLenderService();

    const answer = await ask('tessel', lenderPaths.apply, anApplyRequest({ testBehaviour, attempt }));

    expect(DecisionAnswer.parse(answer)).toMatchObject({ ...expected, decidedAt: at, applicationId: anApplicationId() });
  });

  test('a counter-offer for cash is a smaller amount', async () => {
    const { ask } = aLenderService();
    const request = anApplyRequest({ testBehaviour: 'counter', facts: { ...anApplyRequest().facts, orderKind: 'cash' } });

    expect(await ask('odela', lenderPaths.apply, request)).toMatchObject({ counterOffer: { principalMinor: 90_000, tenorMonths: 12 } });
  });

  test('the same request, and the same application under another request, are decided once', async () => {
    const { ask, database } = aLenderService();
    const request = anApplyRequest({ testBehaviour: 'refer' });

    const first = await ask('odela', lenderPaths.apply, request);
    const again = await ask('odela', lenderPaths.apply, request);
    const anew = await ask('odela', lenderPaths.apply, { ...request, requestId: 'request-0003', testBehaviour: 'decline' });

    expect(again).toEqual(first);
    expect(anew).toEqual({ ...(first as object), requestId: 'request-0003' });
    expect(dueLetters(database, farFuture)).toHaveLength(1);
  });

  test('a restart loses nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lenders-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const before = aLenderService({ folder });
    const first = await before.ask('odela', lenderPaths.apply, anApplyRequest({ testBehaviour: 'refer' }));
    before.database.close();

    const after = aLenderService({ folder });

    expect(await after.ask('odela', lenderPaths.apply, anApplyRequest({ testBehaviour: 'decline' }))).toEqual(first);
    expect(dueLetters(after.database, farFuture)).toMatchObject([{ kind: 'decisions', body: { decision: 'approve' } }]);
    after.database.close();
  });

  test('the status is the decision as it stands', async () => {
    const { ask, app } = aLenderService();
    const first = await ask<DecisionAnswerOf>('odela', lenderPaths.apply, anApplyRequest({ testBehaviour: 'decline' }));
    const path = `/lenders/odela${lenderPaths.status.replace(':lenderReference', first.lenderReference)}`;

    const signed = await app.request(path, { headers: signatureHeaders(secret, 'message-2', '') });
    const unsigned = await app.request(path);

    expect(await signed.json()).toEqual(first);
    expect(unsigned.status).toBe(401);
  });
});

describe('after the approval', () => {
  /** An approved application of `kind`, and a way to instruct its lender. */
  async function anApproved(orderKind: 'order' | 'cash') {
    const service = aLenderService();
    const request = anApplyRequest({ testBehaviour: 'approve', facts: { ...anApplyRequest().facts, orderKind } });
    const { lenderReference } = await service.ask<DecisionAnswerOf>('odela', lenderPaths.apply, request);
    const instruct = (kind: Parameters<typeof pathOf>[0], more: object = {}) =>
      service.ask<LenderAcknowledgement>('odela', pathOf(kind, lenderReference), anInstruction(more));
    return { ...service, lenderReference, instruct };
  }

  test('cash is paid out after the signature', async () => {
    const { instruct, database } = await anApproved('cash');

    expect(await instruct('sign')).toMatchObject({ accepted: true });

    expect(dueLetters(database, 1_500)).toMatchObject([{ kind: 'outcomes', body: { kind: 'funded', amountMinor: 129_900 } }]);
  });

  test('an order is paid out capture by capture, each reported once', async () => {
    const { instruct, database } = await anApproved('order');

    await instruct('sign');
    await instruct('capture', { amountMinor: 100_000, requestId: 'capture-0001' });
    await instruct('capture', { amountMinor: 100_000, requestId: 'capture-0001' });
    await instruct('capture', { amountMinor: 29_900 });

    const paid = dueLetters(database, farFuture).map(({ body }) => (body as { amountMinor: number }).amountMinor);
    expect(paid.sort()).toEqual([100_000, 29_900]);
  });

  test('a signature that is told twice pays out once', async () => {
    const { instruct, database } = await anApproved('cash');

    const answers = [await instruct('sign'), await instruct('sign')];

    expect(answers.map(({ accepted }) => accepted)).toEqual([true, true]);
    expect(dueLetters(database, farFuture)).toHaveLength(1);
  });

  test('a counter-offer is taken once, and then it is what is signed', async () => {
    const service = aLenderService();
    const request = anApplyRequest({ testBehaviour: 'counter', facts: { ...anApplyRequest().facts, orderKind: 'cash' } });
    const { lenderReference } = await service.ask<DecisionAnswerOf>('odela', lenderPaths.apply, request);
    const instruct = (kind: Parameters<typeof pathOf>[0]) =>
      service.ask<LenderAcknowledgement>('odela', pathOf(kind, lenderReference), anInstruction());

    const answers = [await instruct('sign'), await instruct('accept'), await instruct('accept'), await instruct('sign')];

    expect(answers.map(({ accepted }) => accepted)).toEqual([false, true, true, true]);
    expect(dueLetters(service.database, farFuture)).toMatchObject([{ body: { amountMinor: 90_000 } }]);
  });

  test('captures stay within the loan, refunds within the captures', async () => {
    const { instruct } = await anApproved('order');

    await instruct('sign');
    const accepted = [
      await instruct('refund', { amountMinor: 1 }),
      await instruct('capture', { amountMinor: 100_000 }),
      await instruct('capture', { amountMinor: 29_901 }),
      await instruct('refund', { amountMinor: 60_000 }),
      await instruct('refund', { amountMinor: 40_001 }),
      await instruct('refund', { amountMinor: 40_000 }),
    ].map((answer) => answer.accepted);

    expect(accepted).toEqual([false, true, false, true, false, true]);
  });

  test('money that is not out yet stays when the person withdraws', async () => {
    const { instruct, database } = await anApproved('cash');

    await instruct('sign');
    expect(await instruct('rescind')).toMatchObject({ accepted: true });

    expect(dueLetters(database, farFuture)).toEqual([]);
  });

  test('nothing is captured before the signature', async () => {
    const { instruct } = await anApproved('order');

    expect(await instruct('capture', { amountMinor: 1 })).toMatchObject({ accepted: false });
  });

  test('an unknown reference is not found, and found once it is known', async () => {
    const { post } = aLenderService();

    expect((await post('odela', pathOf('sign', 'OD-NOBODY'), anInstruction())).status).toBe(404);
  });
});

test('ready once the secrets are there', async () => {
  const { app } = aLenderService();

  expect((await app.request('/readyz')).status).toBe(200);
});

type DecisionAnswerOf = { lenderReference: string };

function safeJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
