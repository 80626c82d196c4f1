import { call } from '../caller.ts';
import { shopPage } from '../callers.ts';
import type { Journey } from '../journey.ts';

/** Step 2: the page opens a session for its price, and gets a handle and the first list. */
export async function openSession(journey: Journey): Promise<void> {
  const { system, keys, wish, pageOrigin } = journey;
  const page = shopPage(system.urls.api, { origin: pageOrigin, token: keys.publishableKey });
  const { handle, offers } = await call(page, 'createSession', { body: { wish }, ...journey.act('session') });
  journey.handle = handle;
  journey.sessionId = offers.session.id;
  journey.offers = offers;
  journey.page = shopPage(system.urls.api, { origin: pageOrigin, token: handle });
}

/** The shop's server makes the session binding for its own order. */
export async function bindOrder(journey: Journey): Promise<void> {
  const { merchant, order, pageOrigin } = journey;
  await merchant.bindSession(journey.sessionId!, order, {
    returnUrl: `${pageOrigin}/orders/${order.reference}`,
    ...journey.act('bind'),
  });
}
