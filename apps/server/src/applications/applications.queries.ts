import type { ApplicationState } from '@liana/contract';
import type { Kysely, Selectable, Updateable } from 'kysely';
import type { ApplicationsTable, Database } from '../db/schema.ts';
import type { Scope } from '../sessions/session.ts';
import { isClosedWithoutLoan } from './states.ts';

type Db = Kysely<Database>;
export type ApplicationRow = Omit<Selectable<ApplicationsTable>, 'state'> & { state: ApplicationState };

const ofScope = (db: Db, { tenantId, mode }: Scope) =>
  db.selectFrom('applications').selectAll().where('tenant_id', '=', tenantId).where('mode', '=', mode);

export async function findApplication(db: Db, scope: Scope, id: string): Promise<ApplicationRow | undefined> {
  return (await ofScope(db, scope).where('id', '=', id).executeTakeFirst()) as ApplicationRow | undefined;
}

/** The latest application of a session: the one that the person is at. */
export async function findLatestApplication(db: Db, scope: Scope, sessionId: string): Promise<ApplicationRow | undefined> {
  return (await ofScope(db, scope).where('session_id', '=', sessionId).orderBy('attempt', 'desc').limit(1).executeTakeFirst()) as
    | ApplicationRow
    | undefined;
}

/** The application that keeps a session's wish from changing: sent, and not ended without a loan. */
export async function findBlockingApplication(db: Db, scope: Scope, sessionId: string): Promise<ApplicationRow | undefined> {
  const latest = await findLatestApplication(db, scope, sessionId);
  return latest && latest.state !== 'draft' && !isClosedWithoutLoan(latest.state) ? latest : undefined;
}

/** Every attempt for one wish, the first one first. */
export async function findApplicationsOfSession(db: Db, scope: Scope, sessionId: string): Promise<ApplicationRow[]> {
  return (await ofScope(db, scope).where('session_id', '=', sessionId).orderBy('attempt').execute()) as ApplicationRow[];
}

export async function findApplicationsOfPerson(db: Db, scope: Scope, personId: string): Promise<ApplicationRow[]> {
  return (await ofScope(db, scope).where('person_id', '=', personId).orderBy('created_at', 'desc').execute()) as ApplicationRow[];
}

export const insertApplication = (db: Db, row: Database['applications']) => db.insertInto('applications').values(row).execute();

export async function updateApplication(
  db: Db,
  { tenantId, mode }: Scope,
  id: string,
  change: Updateable<ApplicationsTable>,
): Promise<void> {
  await db
    .updateTable('applications')
    .set(change)
    .where('tenant_id', '=', tenantId)
    .where('mode', '=', mode)
    .where('id', '=', id)
    .execute();
}
