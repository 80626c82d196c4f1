import type { FeatureHooks } from '../feature-set.ts';
import { openSession } from './open-session.ts';
import { updateSession } from './sessions.queries.ts';

/** What the platform's entry routes ask of the business. */
export const sessionHooks: FeatureHooks = {
  openCashSession: async (deps, tx, { tenant, wish, locale }) => {
    const session = await openSession(deps, tx, { tenant, kind: 'cash', wish, locale, origin: null });
    return session.id;
  },

  // The answers are the person's now, under their own key; the visit's key has nothing left to open.
  onContactProved: async (_deps, tx, { sessionId }) => {
    if (sessionId) await updateSession(tx.db, tx, sessionId, { wrapped_key: null });
  },
};
