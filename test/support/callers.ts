import { portalCookie } from '@liana/contract';
import { Webhook } from 'standardwebhooks';
import type { Caller } from './caller.ts';
import type { Exchange } from './exchange.ts';

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** What a browser sends along when a page's script calls another site. */
const fromAnotherSite = (origin: string) => ({
  origin,
  'sec-fetch-site': 'cross-site',
  'sec-fetch-mode': 'cors',
  'sec-fetch-dest': 'empty',
});

/** What a browser sends along when a page calls the origin that it came from. */
const fromItself = (origin: string) => ({ origin, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' });

/** The script of a shop's page, with its publishable key or the handle of its session. */
export const shopPage = (host: string, { origin, token }: { origin: string; token: string }): Caller => ({
  host,
  headers: () => ({ ...fromAnotherSite(origin), ...bearer(token) }),
});

/** A frame on the operator's own host; the token is missing until the ticket was traded. */
export const frame = (host: string, token?: string): Caller => ({
  host,
  headers: () => ({ ...fromItself(host), ...(token && bearer(token)) }),
});

/** A shop's server: a secret key and no page. */
export const shopServer = (host: string, secretKey: string): Caller => ({ host, headers: () => bearer(secretKey) });

/** A window of a portal, with the one cookie that it keeps. */
export interface PortalWindow extends Caller {
  /** The cookie's value; undefined before and after a visit. */
  readonly cookie: string | undefined;
}

export function portalWindow(host: string, cookie?: string): PortalWindow {
  let kept = cookie;
  return {
    host,
    get cookie() {
      return kept;
    },
    headers: () => ({ ...fromItself(host), ...(kept && { cookie: `${portalCookie}=${kept}` }) }),
    heard({ headers }: Exchange) {
      for (const text of headers['set-cookie'] ?? []) {
        const [, value] = text.match(new RegExp(`^${portalCookie}=([^;]*)`)) ?? [];
        if (value !== undefined) kept = value || undefined;
      }
    },
  };
}

/** A lender's server: it signs what it sends. */
export const lenderServer = (host: string, secret: string): Caller => ({
  host,
  headers(body) {
    const id = crypto.randomUUID();
    const now = new Date();
    return {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(id, now, body),
    };
  },
});
