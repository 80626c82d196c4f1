import { inTransaction } from '../db/unit.ts';
import { ownerOf } from '../http/answer.ts';
import type { Handlers } from '../http/handler.ts';
import { settled } from '../jobs/jobs.ts';
import { drawUpList } from '../offers/draw-up.ts';
import { pinnedOffers, sessionOf } from '../offers/offers.service.ts';
import { scopeOf } from '../sessions/session.ts';
import { stopPrequalifications } from './prequalification.queries.ts';
import { progressEvents } from './progress-events.ts';
import { askableLenders, softCheckTexts, startPrequalification } from './start.ts';

type PrequalificationRoute = 'getPrequalificationTexts' | 'prequalify' | 'streamPrequalification' | 'stopWaiting';

/** Asking lenders what they would offer: with a consent for each, and without a trace at a bureau. */
export const prequalificationHandlers: Pick<Handlers, PrequalificationRoute> = {
  getPrequalificationTexts: async ({ deps, tenant, now, principal }) => {
    const session = await sessionOf(deps.db, tenant, principal.sessionId);
    const of = { tenant, session, reader: principal, now };
    const drawn = await drawUpList(deps, deps.db, of);
    const lenderIds = session.personId ? await askableLenders(deps.db, scopeOf(tenant), drawn, session.personId, now) : [];
    return { consents: softCheckTexts(of, drawn, lenderIds) };
  },

  prequalify: async (context) => {
    const { deps, tenant, now, principal, body, signal, finish } = context;
    const jobs = await inTransaction(deps, ownerOf(context), async (tx) => {
      const session = await sessionOf(tx.db, tenant, principal.sessionId);
      return startPrequalification(deps, tx, { tenant, session, reader: principal, now }, body.consents);
    });
    await Promise.all(jobs.map((jobId) => settled(deps, jobId, deps.settings.answerWithinMs, signal)));
    return finish(async (tx) => {
      const session = await sessionOf(tx.db, tenant, principal.sessionId);
      const offers = await pinnedOffers(deps, tx, { tenant, session, reader: principal, now });
      return { partial: offers.pending.some(({ state }) => state === 'asking' || state === 'late'), offers };
    });
  },

  streamPrequalification: async (context) => progressEvents(context),

  stopWaiting: ({ deps, tenant, now, principal, body, finish }) =>
    finish(async (tx) => {
      const session = await sessionOf(tx.db, tenant, principal.sessionId);
      await stopPrequalifications(tx.db, tx, session.id, body.lenderId);
      return pinnedOffers(deps, tx, { tenant, session, reader: principal, now });
    }),
};
