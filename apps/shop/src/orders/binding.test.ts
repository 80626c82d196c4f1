import { problemStatus } from '@liana/contract';
import { expect, test } from 'vitest';
import { findOrder } from '../store/orders.ts';
import { anId } from '../testing/events.ts';
import { type ApiAnswer, aShop, origin } from '../testing/shop.ts';

const bound: ApiAnswer = ({ body }) => [
  200,
  { sessionId: anId('session'), binding: 'bound', order: body.order, boundAt: '2026-11-21T12:00:00.000Z' },
];
const refused: ApiAnswer = () => [
  409,
  { type: 'x', title: 'No', status: problemStatus['illegal-transition'], instance: 'r', code: 'illegal-transition' },
];

test('A6: binds the session to amount, cart and reference out of the shop’s own books', async () => {
  const { visit, calls, database } = await aShop(bound);
  const browser = visit();
  const reference = await browser.order('field-14', 'hush');

  const response = await browser.postJson(`/orders/${reference}/bind`, { sessionId: anId('session') });

  expect(response.status).toBe(204);
  expect(calls).toMatchObject([
    {
      path: `/v1/sessions/${anId('session')}/bind`,
      body: {
        order: {
          reference,
          total: 154_800,
          financed: 154_800,
          otherTender: 0,
          currency: 'USD',
          cartHash: findOrder(database, reference)!.cartHash,
        },
        returnUrl: `${origin}/orders/${reference}`,
      },
    },
  ]);
});

test.each([
  'amount',
  'amountMinor',
  'total',
  'financed',
  'currency',
  'cartHash',
  'reference',
  'order',
  'returnUrl',
  'merchant',
  'category',
  'tenorMonths',
])('A6: a page that sends %s along is refused, and nothing is bound', async (field) => {
  const { visit, calls } = await aShop(bound);
  const browser = visit();
  const reference = await browser.order('field-14');

  const response = await browser.postJson(`/orders/${reference}/bind`, { sessionId: anId('session'), [field]: 1 });

  expect(response.status).toBe(422);
  expect(calls).toEqual([]);
});

test('another visitor’s order is not found', async () => {
  const { visit, calls } = await aShop(bound);
  const reference = await visit().order('field-14');
  const stranger = visit();

  const statuses = [
    (await stranger.get(`/orders/${reference}`)).status,
    (await stranger.get(`/orders/${reference}/state`)).status,
    (await stranger.get(`/orders/${reference}/checkout`)).status,
    (await stranger.postJson(`/orders/${reference}/bind`, { sessionId: anId('session') })).status,
    (await stranger.submit(`/orders/${reference}/card`)).status,
  ];

  expect(statuses).toEqual([404, 404, 404, 404, 404]);
  expect(calls).toEqual([]);
});

test('A6: a cart that changed in another tab is bound anew at its new amount, under the same reference', async () => {
  const { visit, calls } = await aShop(bound);
  const browser = visit();
  const first = await browser.order('field-14');
  await browser.postJson(`/orders/${first}/bind`, { sessionId: anId('session') });

  const second = await browser.order('hush');

  expect(second).toBe(first);
  expect(calls.map(({ body }) => (body.order as { total: number }).total)).toEqual([129_900, 154_800]);
  expect(calls[0]!.key).not.toBe(calls[1]!.key);
});

test('a cart that is the same is not bound anew, and a platform that does not answer does not keep the shopper from the checkout', async () => {
  const { visit, calls } = await aShop(({ body }) => (calls.length === 1 ? bound({ path: '', key: undefined, body }) : [503, {}]));
  const browser = visit();
  const reference = await browser.order('field-14');
  await browser.postJson(`/orders/${reference}/bind`, { sessionId: anId('session') });

  const same = await browser.submit('/orders');
  expect(calls).toHaveLength(1);
  await browser.submit('/cart', { sku: 'hush' });
  const changed = await browser.submit('/orders');

  expect([same.status, changed.status]).toEqual([303, 303]);
  expect(calls.length).toBeGreaterThan(1);
});

test('a checkout that stands open hears that its order has other goods in it, and is drawn anew with them', async () => {
  const { visit } = await aShop(bound);
  const browser = visit();
  const reference = await browser.order('field-14');
  const stated = async () => (await browser.get(`/orders/${reference}/state`)).json();
  const before = await stated();

  await browser.submit('/cart', { sku: 'hush' });
  await browser.submit('/orders');

  const after = (await stated()) as { cartHash: string };
  expect(before).toMatchObject({ state: 'open' });
  expect(after).not.toEqual(before);
  const page = await browser.page(`/orders/${reference}/checkout`);
  expect(page).toContain(`cart-hash="${after.cartHash}"`);
  expect(page).toContain('amount="154800"');
  expect(await browser.page(`/orders/${reference}`)).toContain(`data-cart-hash="${after.cartHash}"`);
});

test('a paid order is not bound again', async () => {
  const { visit, calls } = await aShop(bound);
  const browser = visit();
  const reference = await browser.order('field-14');
  await browser.submit(`/orders/${reference}/card`);

  expect((await browser.postJson(`/orders/${reference}/bind`, { sessionId: anId('session') })).status).toBe(409);
  expect(calls).toEqual([]);
});

test('a refusal of the platform reaches the page as one', async () => {
  const { visit } = await aShop(refused);
  const browser = visit();
  const reference = await browser.order('field-14');

  expect((await browser.postJson(`/orders/${reference}/bind`, { sessionId: anId('session') })).status).toBe(409);
});
