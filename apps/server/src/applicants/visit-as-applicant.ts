import type { AnswerValue, OffersView, SessionCreated, WishInput } from '@liana/contract';
import type { Facts } from '@liana/matching';
import { jsonOf, type Sent, send } from './http-visitor.ts';

/** A wish that a demo shop or portal sees. */
export interface Basket {
  id: string;
  category?: string;
  amountMinor: number;
  orderKind: 'order' | 'cash';
  purpose: string;
  tenorMonths: number;
}
/** Where the demo is, and the key of its shop's page. */
export interface DemoPlace {
  port: number;
  shopOrigin: string;
  publishableKey: string;
}

/** How this visitor calls: with the frame's token, or with the portal's cookie. */
type Way = Pick<Sent, 'host' | 'headers'>;

/** One person with one wish, through the API as frame or portal use it: answers what is asked, until asking stops. */
export async function visitAsApplicant(place: DemoPlace, facts: Facts, basket: Basket): Promise<OffersView> {
  const way = basket.orderKind === 'order' ? await enterFrame(place, wishOf(basket)) : await enterPortal(place, wishOf(basket));
  const call = async (request: Pick<Sent, 'method' | 'path' | 'body'>) =>
    jsonOf<OffersView>(await send(place.port, { ...way, ...request }));
  let offers = await call({ method: 'GET', path: '/v1/me/offers' });
  while (offers.next) {
    const { fact } = offers.next;
    const value: AnswerValue | null = facts[fact] ?? null;
    offers = await call({ method: 'POST', path: '/v1/me/answers', body: { fact, value } });
  }
  return offers;
}

const wishOf = ({ amountMinor, category, purpose, tenorMonths }: Basket): WishInput => ({
  amount: { amountMinor, currency: 'USD' },
  tenorMonths,
  purpose,
  ...(category && { category }),
});

async function enterFrame({ port, shopOrigin, publishableKey }: DemoPlace, wish: WishInput): Promise<Way> {
  const headers = { authorization: `Bearer ${publishableKey}`, origin: shopOrigin, 'sec-fetch-site': 'cross-site' };
  const { handle } = jsonOf<SessionCreated>(
    await send(port, { method: 'POST', host: 'api.localhost', path: '/v1/sessions', headers, body: { wish } }),
  );
  const page = await send(port, { method: 'GET', host: 'embed.localhost', path: `/frame/${publishableKey}?view=offers` });
  const ticket = /"frameTicket":"([^"]+)"/.exec(page.text)?.[1];
  if (!ticket) throw new Error(`the frame answered ${page.status} without a ticket`);
  const body = { ticket, handle };
  const { token } = jsonOf<{ token: string }>(
    await send(port, { method: 'POST', host: 'embed.localhost', path: '/v1/frame/tokens', body }),
  );
  return { host: 'embed.localhost', headers: { authorization: `Bearer ${token}` } };
}

async function enterPortal({ port }: DemoPlace, wish: WishInput): Promise<Way> {
  const host = 'halden-pay.localhost';
  const reply = await send(port, { method: 'POST', host, path: '/v1/portal/start', body: { wish } });
  const cookie = [reply.headers['set-cookie'] ?? []].flat()[0]?.split(';')[0];
  if (!cookie) throw new Error(`the portal answered ${reply.status} without a cookie`);
  return { host, headers: { cookie } };
}
