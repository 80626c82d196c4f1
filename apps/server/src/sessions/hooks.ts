import type { FeatureHooks } from '../feature-set.ts';
import { goOn } from './go-on.ts';
import { openSession } from './open-session.ts';
import { updateSession } from './sessions.queries.ts';

/** What the platform's entry routes ask of the business. */
export const sessionHooks: FeatureHooks = {
  openCashSession: async (deps, tx, { tenant, wish, locale }) => {
    const session = await openSession(deps, tx, { tenant, kind: 'cash', wish, locale, origin: null });
    return session.id;
  },

  onContactProved: async (deps, tx, { tenant, sessionId, personId, tokenHash }) => {
    if (!sessionId) return;
    // The answers are the person's now, under their own key; the visit's key has nothing left to open.
    await updateSession(tx.db, tx, sessionId, { wrapped_key: null });
    await goOn(deps, tx, { tenant, sessionId, personId, tokenHash });
  },
};
