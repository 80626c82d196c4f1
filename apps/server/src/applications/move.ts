import type { Updateable } from 'kysely';
import type { ApplicationsTable } from '../db/schema.ts';
import type { Unit } from '../db/unit.ts';
import { ProblemError } from '../http/problem.ts';
import { type ApplicationRow, updateApplication } from './applications.queries.ts';
import { type ApplicationEvent, nextState } from './states.ts';

/**
 * The one way by which an application changes its state: by a legal move, with an audit row, in the caller's transaction.
 *
 * @throws {ProblemError} `illegal-transition` for any other move (bar A11).
 */
export async function moveApplication(
  tx: Unit,
  application: ApplicationRow,
  event: ApplicationEvent,
  change: Omit<Updateable<ApplicationsTable>, 'state'> = {},
): Promise<ApplicationRow> {
  const state = nextState(application.state, event);
  if (!state) throw new ProblemError('illegal-transition', `An application that is ${application.state} cannot take "${event}".`);
  await updateApplication(tx.db, tx, application.id, { ...change, state });
  await tx.audit(`application.${event}`, application.id, { from: application.state, to: state });
  return { ...application, ...change, state } as ApplicationRow;
}
