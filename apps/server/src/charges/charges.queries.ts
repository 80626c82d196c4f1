import type { MovementKind } from '@liana/contract';
import type { Insertable, Kysely, Selectable } from 'kysely';
import type { ChargesTable, Database, MovementsTable } from '../db/schema.ts';
import type { Scope } from '../sessions/session.ts';

type Db = Kysely<Database>;
export type ChargeRow = Selectable<ChargesTable>;
export type MovementRow = Selectable<MovementsTable>;

const ofScope = (db: Db, { tenantId, mode }: Scope) =>
  db.selectFrom('charges').selectAll().where('tenant_id', '=', tenantId).where('mode', '=', mode);

export const findCharge = (db: Db, scope: Scope, id: string): Promise<ChargeRow | undefined> =>
  ofScope(db, scope).where('id', '=', id).executeTakeFirst();

export const findChargeOfApplication = (db: Db, scope: Scope, applicationId: string): Promise<ChargeRow | undefined> =>
  ofScope(db, scope).where('application_id', '=', applicationId).executeTakeFirst();

export const findChargesOfOrder = (db: Db, scope: Scope, orderReference: string): Promise<ChargeRow[]> =>
  ofScope(db, scope).where('order_reference', '=', orderReference).execute();

export const insertCharge = (db: Db, row: Insertable<ChargesTable>) => db.insertInto('charges').values(row).execute();

/** The movements of a charge in the order in which they were made. Amounts are numbers on both stores. */
export async function findMovements(db: Db, { tenantId, mode }: Scope, chargeId: string): Promise<MovementRow[]> {
  const rows = await db
    .selectFrom('movements')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('mode', '=', mode)
    .where('charge_id', '=', chargeId)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, amount_minor: Number(row.amount_minor), kind: row.kind as MovementKind }));
}

export const insertMovement = (db: Db, row: Database['movements']) => db.insertInto('movements').values(row).execute();

export async function addFunded(db: Db, { tenantId, mode }: Scope, chargeId: string, amountMinor: number): Promise<void> {
  await db
    .updateTable('charges')
    .set((expression) => ({ funded_minor: expression('funded_minor', '+', amountMinor) }))
    .where('tenant_id', '=', tenantId)
    .where('mode', '=', mode)
    .where('id', '=', chargeId)
    .execute();
}
