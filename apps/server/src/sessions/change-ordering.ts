import type { Unit } from '../db/unit.ts';
import type { Session } from './session.ts';
import { updateSession } from './sessions.queries.ts';

/** Another wish about the order of the list, or none: the list that is the same for everybody. */
export async function changeOrdering(
  tx: Unit,
  session: Session,
  change: { orderBy?: Session['orderBy'] | undefined; personalised?: boolean | undefined },
): Promise<Session> {
  const changed = { ...session, orderBy: change.orderBy ?? session.orderBy, personalised: change.personalised ?? session.personalised };
  await updateSession(tx.db, tx, session.id, { order_by: changed.orderBy, personalised: changed.personalised ? 1 : 0 });
  return changed;
}
