import { problemStatus, type WebhookEvent } from '@liana/contract';
import { expect, onTestFinished, test, vi } from 'vitest';
import { findOrder } from '../store/orders.ts';
import { aMovementEvent, anId, asWebhook, usd } from '../testing/events.ts';
import { type ApiAnswer, aShop } from '../testing/shop.ts';

const aCharge: ApiAnswer = () => [
  201,
  {
    id: anId('charge'),
    applicationId: anId('application'),
    orderReference: 'H-10001',
    status: 'authorised',
    authorised: usd(129_900),
    captured: usd(0),
    refunded: usd(0),
    voided: usd(0),
    funding: 'none',
    movements: [],
  },
];
const refused: ApiAnswer = () => [
  409,
  { type: 'x', title: 'No', status: problemStatus['amount-exceeds'], instance: 'r', code: 'amount-exceeds' },
];

/** A laptop with its dock, paid by credit: two parcels of $1,149.00 and $150.00. */
async function aPaidOrder(answer: ApiAnswer) {
  const made = await aShop(answer);
  const staff = made.visit();
  const reference = await staff.order('field-14');
  const order = () => findOrder(made.database, reference)!;
  await made.shop.request('/webhooks/liana', asWebhook(aMovementEvent('charge.authorised', { reference, cartHash: order().cartHash })));
  const tell = (event: WebhookEvent) => made.shop.request('/webhooks/liana', asWebhook(event));
  return { ...made, staff, reference, order, tell, states: () => order().parcels.map((parcel) => parcel.state) };
}

test('an order was placed when it was by the shop’s own clock, wherever its server runs', async () => {
  vi.stubEnv('TZ', 'Asia/Shanghai');
  onTestFinished(() => void vi.unstubAllEnvs());

  const { staff } = await aPaidOrder(aCharge);

  expect((await staff.page('/back-office')).replace(/\s/g, ' ')).toContain('Nov 21, 2026, 7:00 AM EST');
});

test('one of two parcels ships and captures its part; later it is refunded', async () => {
  const { staff, reference, calls, states } = await aPaidOrder(aCharge);

  await staff.submit(`/back-office/${reference}/parcels/2/ship`);
  await staff.submit(`/back-office/${reference}/parcels/2/refund`);

  expect(calls).toEqual([
    {
      path: `/v1/charges/${anId('charge')}/captures`,
      key: `${reference}-ship-2`,
      body: { amountMinor: 15_000, reference: `${reference} parcel 2` },
    },
    {
      path: `/v1/charges/${anId('charge')}/refunds`,
      key: `${reference}-refund-2`,
      body: { amountMinor: 15_000, reference: `${reference} parcel 2 returned` },
    },
  ]);
  expect(states()).toEqual(['waiting', 'returned']);
});

test('a person who withdraws with one parcel on its way leaves nothing in the order, and nothing to refund', async () => {
  const { staff, reference, order, tell, states } = await aPaidOrder(aCharge);
  await staff.submit(`/back-office/${reference}/parcels/1/ship`);

  await tell(aMovementEvent('charge.voided', { reference, amountMinor: 15_000, letter: 'v' }));
  await tell(aMovementEvent('charge.refunded', { reference, amountMinor: 114_900, letter: 'r' }));

  expect(states()).toEqual(['returned', 'cancelled']);
  expect(order().state).toBe('cancelled');
  expect(await staff.page('/back-office')).not.toContain(`action="/back-office/${reference}`);
});

test('one parcel of two that comes back leaves the other, and the order, as they were', async () => {
  const { staff, reference, order, tell, states } = await aPaidOrder(aCharge);
  for (const number of [1, 2]) await staff.submit(`/back-office/${reference}/parcels/${number}/ship`);
  await staff.submit(`/back-office/${reference}/parcels/2/refund`);

  await tell(aMovementEvent('charge.refunded', { reference, amountMinor: 15_000, letter: 'r' }));

  expect(states()).toEqual(['shipped', 'returned']);
  expect(order().state).toBe('paid');
});

test('a button pressed twice moves money once', async () => {
  const { staff, reference, calls } = await aPaidOrder(aCharge);

  await staff.submit(`/back-office/${reference}/parcels/1/ship`);
  await staff.submit(`/back-office/${reference}/parcels/1/ship`);

  expect(calls).toHaveLength(1);
});

test('what has not shipped is voided; what has stays', async () => {
  const { staff, reference, calls, states, order } = await aPaidOrder(aCharge);

  await staff.submit(`/back-office/${reference}/parcels/1/ship`);
  await staff.submit(`/back-office/${reference}/void`);

  expect(calls[1]).toMatchObject({ path: `/v1/charges/${anId('charge')}/void`, key: `${reference}-void` });
  expect(states()).toEqual(['shipped', 'cancelled']);
  expect(order().state).toBe('paid');
});

test('a refusal is shown and leaves the order as it was', async () => {
  const { staff, reference, states } = await aPaidOrder(refused);

  const response = await staff.submit(`/back-office/${reference}/parcels/1/ship`);

  expect(response.status).toBe(502);
  expect(await response.text()).toContain('The platform refused this.');
  expect(states()).toEqual(['waiting', 'waiting']);
});

test('an unpaid order cannot be shipped', async () => {
  const { visit, calls } = await aShop(aCharge);
  const staff = visit();
  const reference = await staff.order('field-14');

  await staff.submit(`/back-office/${reference}/parcels/1/ship`);

  expect(calls).toEqual([]);
});

test('A14: another site cannot press its buttons', async () => {
  const { shop, reference, calls } = await aPaidOrder(aCharge);
  const path = `/back-office/${reference}/parcels/1/ship`;

  const statuses = [
    (await shop.request(path, { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } })).status,
    (await shop.request(path, { method: 'POST', headers: { 'sec-fetch-site': 'same-site' } })).status,
    (await shop.request(path, { method: 'POST', headers: { origin: 'http://shop.localhost:4499' } })).status,
    (await shop.request(path, { method: 'POST' })).status,
  ];

  expect(statuses).toEqual([403, 403, 403, 403]);
  expect(calls).toEqual([]);
});
