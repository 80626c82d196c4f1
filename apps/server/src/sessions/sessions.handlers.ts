import type { Handlers, RequestContext } from '../http/handler.ts';
import { notFound, ProblemError } from '../http/problem.ts';
import { currentOffers, pinnedOffers, sessionOf } from '../offers/offers.service.ts';
import { isAllowedReturnUrl } from '../tenants/return-url.ts';
import { mintToken } from '../tokens/tokens.ts';
import { changeOrdering } from './change-ordering.ts';
import { bindOrder, changeWishOfPage } from './change-wish.ts';
import { openSession } from './open-session.ts';
import { type Session, scopeOf } from './session.ts';
import { findSession } from './sessions.queries.ts';

type PageRoute = 'getSessionOffers' | 'changeWish' | 'changeAnonymousOrdering';

/** The session of a handle; the path names the same one, or there is none. */
async function ownSession(context: RequestContext<PageRoute>, db: RequestContext<PageRoute>['deps']['db']): Promise<Session> {
  const { params, principal, tenant } = context;
  if (params.sessionId !== principal.sessionId) throw notFound('session');
  return sessionOf(db, tenant, params.sessionId);
}

/** What a host page and its server may do with a session. Nothing here is about a person. */
export const sessionHandlers: Pick<Handlers, 'createSession' | 'bindSession' | PageRoute> = {
  createSession: ({ deps, tenant, now, body, locale, principal, finish }) =>
    finish(async (tx) => {
      const origin = principal.origin ?? null;
      const visit = { tenant, kind: 'order', wish: body.wish, locale: body.locale ?? locale, origin } as const;
      const session = await openSession(deps, tx, visit);
      const { token, expiresAt } = await mintToken(deps, tx, 'session-handle', { sessionId: session.id, origin });
      const offers = await pinnedOffers(deps, tx, { tenant, session, reader: null, now });
      return { handle: token, expiresAt: expiresAt.toISOString(), offers };
    }),

  getSessionOffers: async (context) => {
    const { deps, tenant, now, finish } = context;
    const session = await ownSession(context, deps.db);
    return currentOffers(deps, { tenant, session, reader: null, now }, finish);
  },

  changeWish: (context) =>
    context.finish(async (tx) => {
      const session = await changeWishOfPage(tx, context.tenant, await ownSession(context, tx.db), context.body.wish);
      return pinnedOffers(context.deps, tx, { tenant: context.tenant, session, reader: null, now: context.now });
    }),

  changeAnonymousOrdering: (context) =>
    context.finish(async (tx) => {
      const session = await changeOrdering(tx, await ownSession(context, tx.db), context.body);
      return pinnedOffers(context.deps, tx, { tenant: context.tenant, session, reader: null, now: context.now });
    }),

  bindSession: ({ deps, tenant, now, params, body, finish }) =>
    finish(async (tx) => {
      const session = await findSession(tx.db, scopeOf(tenant), params.sessionId);
      if (session?.kind !== 'order') throw notFound('session');
      if (body.order.currency !== tenant.currency) {
        const message = `expected an order in ${tenant.currency}, got ${body.order.currency}`;
        throw new ProblemError('invalid-request', message, { errors: [{ path: 'order.currency', message }] });
      }
      if (body.returnUrl !== undefined && !(await isAllowedReturnUrl(tx.db, tenant, body.returnUrl))) {
        throw new ProblemError('return-url-refused', 'The return URL must lie under an origin and path that the tenant registered.');
      }
      const bound = await bindOrder(tx, session, body.order, body.returnUrl ?? null);
      await pinnedOffers(deps, tx, { tenant, session: bound, reader: null, now });
      return { sessionId: bound.id, binding: 'bound', order: body.order, boundAt: bound.boundAt! };
    }),
};
