import type { WebhookEvent } from '@liana/contract';
import { expect, test } from 'vitest';
import { findOrder } from '../store/orders.ts';
import { aClosing, aMovementEvent, anApproval, anId, asWebhook } from '../testing/events.ts';
import { aShop } from '../testing/shop.ts';

/** A shop with one order of a laptop, and the platform that tells it things. */
async function anOrderedLaptop() {
  const { shop, visit, database } = await aShop();
  const browser = visit();
  const reference = await browser.order('field-14');
  const { cartHash } = findOrder(database, reference)!;
  const tell = async (event: WebhookEvent) => (await shop.request('/webhooks/liana', asWebhook(event))).status;
  return { shop, browser, reference, cartHash, tell, order: () => findOrder(database, reference)! };
}

test('an order is held when approved and paid when authorised', async () => {
  const { tell, order, browser, reference, cartHash } = await anOrderedLaptop();

  await tell(anApproval({ reference, cartHash }));
  const held = order().state;
  await tell(aMovementEvent('charge.authorised', { reference, cartHash }));

  expect(held).toBe('approved');
  expect(order()).toMatchObject({ state: 'paid', paidBy: 'credit', alert: null });
  expect(await browser.page(`/orders/${reference}`)).toContain('data-state="paid"');
});

test('paid although the approval is told later', async () => {
  const { tell, order, reference, cartHash } = await anOrderedLaptop();

  await tell(aMovementEvent('charge.authorised', { reference, cartHash }));
  await tell(anApproval({ reference, cartHash }));

  expect(order().state).toBe('paid');
});

test('A25: the same event again changes nothing', async () => {
  const { tell, order, reference, cartHash } = await anOrderedLaptop();
  const authorised = aMovementEvent('charge.authorised', { reference, cartHash });

  const statuses = [await tell(authorised), await tell(authorised), await tell(authorised)];

  expect(statuses).toEqual([204, 204, 204]);
  expect(order().movements).toHaveLength(1);
});

test('A25: a repeated approval does not take an order back that was closed since', async () => {
  const { tell, order, reference, cartHash } = await anOrderedLaptop();
  const approval = anApproval({ reference, cartHash });

  await tell(approval);
  await tell(aClosing({ reference, cartHash }));
  await tell(approval);

  expect(order().state).toBe('open');
});

test('an approval that is told after its end holds nothing; the next application does', async () => {
  const { tell, order, reference, cartHash } = await anOrderedLaptop();

  await tell(aClosing({ reference, cartHash }));
  await tell(anApproval({ reference, cartHash }));
  const afterwards = order().state;
  await tell(anApproval({ reference, cartHash, letter: 'e', application: 'b' }));

  expect([afterwards, order().state]).toEqual(['open', 'approved']);
});

test('goods stay held when another application for the same order is closed', async () => {
  const { tell, order, reference, cartHash } = await anOrderedLaptop();

  await tell(anApproval({ reference, cartHash }));
  await tell(aClosing({ reference, cartHash, application: 'b' }));

  expect(order()).toMatchObject({ state: 'approved', applicationId: anId('application') });
});

test('an authorisation that is told after it was given up pays for nothing', async () => {
  const { tell, order, reference, cartHash } = await anOrderedLaptop();

  await tell(aMovementEvent('charge.voided', { reference, cartHash, letter: 'f' }));
  await tell(aMovementEvent('charge.authorised', { reference, cartHash }));

  expect(order().state).toBe('cancelled');
});

test.each([
  ['another amount in the body', (body: string) => body.replace('129900', '100')],
  ['another order', (body: string) => body.replace('H-10001', 'H-10002')],
  ['a space more', (body: string) => `${body} `],
])('A25: %s is refused, and the order stays unpaid', async (_, tamper) => {
  const { shop, order, reference, cartHash } = await anOrderedLaptop();
  const genuine = asWebhook(aMovementEvent('charge.authorised', { reference, cartHash }));

  const response = await shop.request('/webhooks/liana', { ...genuine, body: tamper(genuine.body) });

  expect(response.status).toBe(400);
  expect(order().state).toBe('open');
});

test('A25: another secret, or none, is refused', async () => {
  const { shop, order, reference, cartHash } = await anOrderedLaptop();
  const event = aMovementEvent('charge.authorised', { reference, cartHash });
  const foreign = `whsec_${Buffer.from('fedcba9876543210fedcba98').toString('base64')}`;

  const forged = await shop.request('/webhooks/liana', asWebhook(event, foreign));
  const bare = await shop.request('/webhooks/liana', { method: 'POST', body: JSON.stringify(event) });

  expect([forged.status, bare.status, order().state]).toEqual([400, 400, 'open']);
});

test.each([
  ['a lower amount', { amountMinor: 100 }, 'amount-differs'],
  ['another currency', { currency: 'EUR' }, 'amount-differs'],
  ['another cart', { cartHash: 'e'.repeat(64) }, 'cart-differs'],
] as const)('A6: money for %s is not this order’s payment: on hold, nothing ships', async (_, change, alert) => {
  const { tell, order, browser, reference, cartHash } = await anOrderedLaptop();

  await tell(aMovementEvent('charge.authorised', { reference, cartHash, ...change }));
  await browser.submit(`/back-office/${reference}/parcels/1/ship`);

  expect(order()).toMatchObject({ state: 'on-hold', alert });
  expect(order().parcels.map((parcel) => parcel.state)).toEqual(['waiting', 'waiting']);
});

test('A6: credit for an order that was paid by card meanwhile is not a second payment: on hold, nothing ships', async () => {
  const { tell, order, browser, reference, cartHash } = await anOrderedLaptop();

  await browser.submit(`/orders/${reference}/card`);
  await tell(aMovementEvent('charge.authorised', { reference, cartHash }));
  await browser.submit(`/back-office/${reference}/parcels/1/ship`);

  expect(order()).toMatchObject({ state: 'on-hold', alert: 'paid-twice' });
  expect(order().parcels.map((parcel) => parcel.state)).toEqual(['waiting', 'waiting']);
});

test('a person who withdraws before the parcels ship gets the order cancelled', async () => {
  const { tell, order, reference, cartHash } = await anOrderedLaptop();

  await tell(aMovementEvent('charge.authorised', { reference, cartHash }));
  await tell(aMovementEvent('charge.voided', { reference, cartHash, letter: 'v' }));

  expect(order().state).toBe('cancelled');
});

test('a signed event of a kind that is not known is taken without effect', async () => {
  const { shop, order } = await anOrderedLaptop();

  const response = await shop.request('/webhooks/liana', asWebhook({ ...aClosing(), type: 'charge.exploded' }));

  expect([response.status, order().state]).toEqual([202, 'open']);
});

test('an event about an order of another shop is taken without effect', async () => {
  const { tell, order } = await anOrderedLaptop();

  expect(await tell(aMovementEvent('charge.authorised', { reference: 'X-1' }))).toBe(204);
  expect(order().state).toBe('open');
});
