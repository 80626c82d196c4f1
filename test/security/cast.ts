import type { Access, HostRole } from '@liana/contract';
import { type Caller, call } from '../support/caller.ts';
import { lenderServer, portalWindow, shopPage, shopServer } from '../support/callers.ts';
import type { Journey } from '../support/journey.ts';
import { frameTicket, openFrame } from '../support/steps/frame.ts';
import { lenderSecret } from '../support/test-system.ts';

/** A host of the operator's as a request names it. A portal's belongs to a tenant. */
export interface Host {
  name: string;
  role: HostRole;
  origin: string;
  tenant?: string;
}

/** Somebody with something in their hands, who tries every door. */
export interface Member {
  name: string;
  /** What they hold; `none`: nothing. */
  holds: Access;
  tenant: string;
  /** Whether the contact was proved with this very token. */
  proved: boolean;
  /** Whether the things that are reached for are theirs. */
  owns: boolean;
  /** The other mode of the same tenant: the two never meet. */
  isLive?: boolean;
  /** Further fields that a body carries: a ticket is shown there. */
  body?: Record<string, unknown>;
  /** Whom they say they are, where a path names it. */
  params?: Record<string, string>;
  /** The headers that this host likes best, so that what they hold is all that decides. */
  on(host: Host): Caller;
}

/** A script outside any browser says what a same-origin page would say. */
const likedBy = ({ role, origin }: Host): Record<string, string> =>
  role === 'api' ? {} : { origin, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' };

const withBearer =
  (token: string) =>
  (host: Host): Caller => ({
    host: host.origin,
    headers: () => ({ ...likedBy(host), authorization: `Bearer ${token}` }),
  });

const fromPage =
  (origin: string, token: string) =>
  (host: Host): Caller =>
    host.role === 'api' ? shopPage(host.origin, { origin, token }) : withBearer(token)(host);

/** No `Origin` anywhere: with one, the key would be refused for that alone. */
const fromServer =
  (secretKey: string) =>
  (host: Host): Caller => ({
    host: host.origin,
    headers: (body) => ({ 'sec-fetch-site': 'none', ...shopServer(host.origin, secretKey).headers(body) }),
  });

const withCookie =
  (cookie: string) =>
  (host: Host): Caller =>
    portalWindow(host.origin, cookie);

/** What a shopper and their shop hold, as members who own, or do not own, the things that are reached for. */
export async function partyOf(journey: Journey, { whose, owns }: { whose: string; owns: boolean }): Promise<Member[]> {
  const { keys, tenant, pageOrigin } = journey;
  const common = { tenant, owns };
  const [unprovedFrame, provedFrame, unprovedPortal, provedPortal] = [
    await secondFrame(journey),
    journey.frame!,
    await secondPortal(journey),
    journey.portal,
  ];
  return [
    { ...common, name: `${whose} publishable key`, holds: 'publishable-key', proved: false, on: fromPage(pageOrigin, keys.publishableKey) },
    { ...common, name: `${whose} session handle`, holds: 'session-handle', proved: false, on: fromPage(pageOrigin, journey.handle!) },
    { ...common, name: `${whose} secret key`, holds: 'secret-key', proved: false, on: fromServer(keys.secretKey) },
    { ...common, name: `${whose} frame ticket`, holds: 'frame-ticket', proved: false, body: await ticketBody(journey), on: anonymous },
    { ...common, name: `${whose} frame token without proof`, holds: 'frame-token', proved: false, on: withBearer(tokenOf(unprovedFrame)) },
    { ...common, name: `${whose} frame token with proof`, holds: 'frame-token', proved: true, on: withBearer(tokenOf(provedFrame)) },
    { ...common, name: `${whose} portal cookie without proof`, holds: 'portal-session', proved: false, on: withCookie(unprovedPortal) },
    { ...common, name: `${whose} portal cookie with proof`, holds: 'portal-session', proved: true, on: withCookie(provedPortal.cookie!) },
  ];
}

const anonymous = (host: Host): Caller => ({ host: host.origin, headers: () => likedBy(host) });
export const nobody: Member = { name: 'nobody', holds: 'none', tenant: '', proved: false, owns: false, on: anonymous };

/** The same shop's keys for live mode. */
export function liveKeysOf({ tenant, pageOrigin }: Journey, keys: { publishable: string; secret: string }): Member[] {
  const common = { tenant, owns: false, proved: false, isLive: true };
  return [
    { ...common, name: 'own live publishable key', holds: 'publishable-key', on: fromPage(pageOrigin, keys.publishable) },
    { ...common, name: 'own live secret key', holds: 'secret-key', on: fromServer(keys.secret) },
  ];
}

/** Lenders, who sign with their own secret. */
export function lendersAt({ system, tenant }: Journey, lenderId: string): Member[] {
  const otherId = lenderId === 'odela' ? 'tessel' : 'odela';
  const signing =
    (id: string) =>
    (host: Host): Caller => {
      const signer = lenderServer(host.origin, lenderSecret(system, id));
      return { host: host.origin, headers: (body) => ({ ...likedBy(host), ...signer.headers(body) }) };
    };
  const common = { tenant, proved: false };
  return [
    { ...common, name: 'the lender', holds: 'lender', owns: true, on: signing(lenderId) },
    { ...common, name: 'another lender', holds: 'lender', owns: false, on: signing(otherId), params: { lenderId: otherId } },
    // A signature that does not belong to the name is as good as none.
    { ...common, name: "another lender in this one's name", holds: 'none', owns: false, on: signing(otherId) },
  ];
}

const tokenOf = (caller: Caller) => caller.headers('').authorization!.slice('Bearer '.length);

const ticketBody = async (journey: Journey) => ({ ticket: await frameTicket(journey), handle: journey.handle! });

/** The same visit in a frame that was loaded anew: it has proved nothing. */
async function secondFrame(journey: Journey): Promise<Caller> {
  const { frame: first } = journey;
  await openFrame(journey);
  const second = journey.frame!;
  journey.frame = first!;
  return second;
}

/** The same visit in a portal that the host page sent the person to: it has proved nothing. */
async function secondPortal(journey: Journey): Promise<string> {
  const { url } = await call(journey.frame!, 'createHandoff', { body: { returnToShop: true } });
  const window = portalWindow(journey.portal.host);
  await call(window, 'createPortalSession', { body: { code: new URL(url).hash.slice('#code='.length) } });
  return window.cookie!;
}
