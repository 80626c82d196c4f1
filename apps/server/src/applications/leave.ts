import type { Unit } from '../db/unit.ts';
import { findSession } from '../sessions/sessions.queries.ts';
import { announce } from '../webhooks/announce.ts';
import type { ApplicationRow } from './applications.queries.ts';
import { aboutApplication } from './merchant-events.ts';
import { moveApplication } from './move.ts';

/** Ends an application without a loan: the person leaves, or its time is over. The shop hears that it is closed, and nothing else. */
export async function closeApplication(tx: Unit, application: ApplicationRow, event: 'withdraw' | 'expire'): Promise<ApplicationRow> {
  const closed = await moveApplication(tx, application, event, { saved_at: tx.now.toISOString() });
  const session = await findSession(tx.db, tx, application.session_id);
  if (session) await announce(tx, 'application.closed', aboutApplication(application, session));
  return closed;
}
