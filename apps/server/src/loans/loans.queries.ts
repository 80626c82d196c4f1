import type { ApplicationState } from '@liana/contract';
import type { Insertable, Kysely, Selectable, Updateable } from 'kysely';
import type { Database, LoansTable } from '../db/schema.ts';
import type { Scope } from '../sessions/session.ts';

type Db = Kysely<Database>;
export type LoanRow = Omit<Selectable<LoansTable>, 'state'> & { state: ApplicationState };

const ofScope = (db: Db, { tenantId, mode }: Scope) =>
  db.selectFrom('loans').selectAll().where('tenant_id', '=', tenantId).where('mode', '=', mode);

export async function findLoanOfApplication(db: Db, scope: Scope, applicationId: string): Promise<LoanRow | undefined> {
  return (await ofScope(db, scope).where('application_id', '=', applicationId).executeTakeFirst()) as LoanRow | undefined;
}

export async function findLoan(db: Db, scope: Scope, personId: string, id: string): Promise<LoanRow | undefined> {
  return (await ofScope(db, scope).where('person_id', '=', personId).where('id', '=', id).executeTakeFirst()) as LoanRow | undefined;
}

export async function findLoansOfPerson(db: Db, scope: Scope, personId: string): Promise<LoanRow[]> {
  return (await ofScope(db, scope).where('person_id', '=', personId).orderBy('created_at', 'desc').orderBy('id').execute()) as LoanRow[];
}

export const insertLoan = (db: Db, row: Insertable<LoansTable>) => db.insertInto('loans').values(row).execute();

export async function updateLoan(db: Db, { tenantId, mode }: Scope, id: string, change: Updateable<LoansTable>): Promise<void> {
  await db.updateTable('loans').set(change).where('tenant_id', '=', tenantId).where('mode', '=', mode).where('id', '=', id).execute();
}
