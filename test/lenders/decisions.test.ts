import { afterAll, beforeAll, expect, test } from 'vitest';
import { call } from '../support/caller.ts';
import { lenderServer } from '../support/callers.ts';
import { aJourney, type Journey } from '../support/journey.ts';
import { aPerson } from '../support/person.ts';
import { choose, fillForm, untilState } from '../support/steps/application.ts';
import { sign, submit } from '../support/steps/portal.ts';
import { findCharge } from '../support/steps/shop-server.ts';
import { lenderRows } from '../support/stores.ts';
import { lenderSecret } from '../support/test-system.ts';
import { walkTo } from '../support/walk.ts';
import { openWebhookEar, type WebhookEar } from '../support/webhook-ear.ts';
import { startWiredSystem, type WiredSystem } from '../support/wired-system.ts';

let system: WiredSystem;
let ear: WebhookEar;
beforeAll(async () => {
  system = await startWiredSystem();
  ear = await openWebhookEar(aJourney(system).merchant, system.earPort);
}, 120_000);
afterAll(async () => {
  await system?.stop();
  await ear?.close();
});

type Behaviour = NonNullable<Parameters<typeof aPerson>[0]>['behaviour'];
const submitted = (behaviour: Behaviour) => walkTo(aJourney(system, { person: aPerson({ behaviour }) }), 'submitted');
const toldAbout = ({ application }: Journey) =>
  ear.events.filter(({ data }) => data.applicationId === application!.id).map(({ type }) => type);

test('declined with reasons, the next best offer is applied for without asking anything again, and approved', async () => {
  const journey = await submitted('decline-first');
  await untilState(journey, ['declined']);
  const declined = journey.application!;
  const askedBefore = [...journey.asked];

  await choose(journey, journey.portal, declined.nextBest!.id);
  await fillForm(journey, journey.portal);
  await submit(journey);
  await untilState(journey, ['approved']);
  await sign(journey);

  expect(declined.reasons.length).toBeGreaterThan(0);
  expect(declined.reasons.length).toBeLessThanOrEqual(4);
  expect(journey.application!.offer.lender.id).not.toBe(declined.offer.lender.id);
  expect(journey.asked.slice(askedBefore.length).filter((fact) => askedBefore.includes(fact))).toEqual([]);
  expect((await findCharge(journey)).authorised.amountMinor).toBe(journey.order.financed);
  const applied = system.wire.calls.filter(({ kind, applicationId }) => kind === 'apply' && applicationId === journey.application!.id);
  expect(applied.map(({ body }) => JSON.parse(body).attempt)).toEqual([1]);
});

test('declined by everybody: the person reads why, the shop hears only that it is closed', async () => {
  const journey = await submitted('decline');
  await untilState(journey, ['declined']);

  await expect.poll(() => toldAbout(journey), { timeout: 10_000 }).toEqual(['application.closed']);

  const event = ear.events.find(({ data }) => data.applicationId === journey.application!.id)!;
  expect(Object.keys(event.data).sort()).toEqual(['applicationId', 'cartHash', 'orderReference', 'sessionId']);
  for (const { code, text } of journey.application!.reasons) {
    expect(JSON.stringify(event)).not.toContain(code);
    expect(JSON.stringify(event)).not.toContain(text.en);
  }
});

test('referred to a person at the lender, and approved by a signed call-back', async () => {
  const journey = await submitted('refer');
  expect(['submitted', 'referred']).toContain(journey.application!.state);

  await untilState(journey, ['referred', 'approved']);
  expect(toldAbout(journey)).toEqual([]);
  await untilState(journey, ['approved']);
  await sign(journey);

  expect(journey.application!.state).toBe('signed');
  await expect.poll(() => toldAbout(journey), { timeout: 10_000 }).toEqual(['application.approved', 'charge.authorised']);
});

test('other terms are offered, accepted and signed; what is authorised stays the order’s amount', async () => {
  const journey = await submitted('counter');
  await untilState(journey, ['counter-offered']);
  const { offer, counterOffer } = journey.application!;

  journey.application = await call(journey.portal, 'acceptCounterOffer', journey.act('accept'));
  await untilState(journey, ['approved']);
  await sign(journey);

  expect(counterOffer!.terms.tenorMonths).toBeGreaterThan(offer.terms.tenorMonths);
  expect(journey.application!.offer.terms).toEqual(counterOffer!.terms);
  const charge = await findCharge(journey);
  expect(charge.movements.map(({ kind, amount }) => [kind, amount.amountMinor])).toEqual([['authorise', journey.order.financed]]);
});

test('a decision that the lender sends twice counts once', async () => {
  const journey = await submitted('refer');
  await untilState(journey, ['approved']);
  const { lender } = journey.application!.offer;
  const about = `%${journey.application!.id}%`;
  const [letter] = lenderRows(system, "select body_json from letters where kind = 'decisions' and body_json like ?", about);
  const body = JSON.parse(String(letter!.body_json));
  const server = lenderServer(system.urls.api, lenderSecret(system, lender.id));

  const again = await call(server, 'reportDecision', { params: { lenderId: lender.id }, body });
  await untilState(journey, ['approved']);

  expect(again).toEqual({ accepted: expect.any(Boolean) });
  await expect.poll(() => toldAbout(journey), { timeout: 10_000 }).toEqual(['application.approved']);
});

test('an instruction whose receipt was lost is sent again under the same id, and counts once', async () => {
  const journey = await walkTo(aJourney(system, { person: aPerson({ behaviour: 'approve' }) }), 'approved');
  const signatures = () =>
    system.wire.calls.filter(({ kind, applicationId }) => kind === 'sign' && applicationId === journey.application!.id);
  system.wire.arrange({ kind: 'sign', fault: 'lose-answer' });
  await sign(journey);

  await expect.poll(() => signatures().length, { timeout: 20_000 }).toBe(2);

  expect(new Set(signatures().map(({ requestId, body }) => requestId + body)).size).toBe(1);
  expect(toldAbout(journey)).toEqual(['application.approved', 'charge.authorised']);
});
