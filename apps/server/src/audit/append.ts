import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database, Mode } from '../db/schema.ts';

export interface AuditEntry {
  action: string;
  subject: string;
  detail: object;
}
interface AuditOwner {
  tenantId: string;
  mode: Mode;
  now: Date;
  actor: string;
}

/** What stands before the first row of a chain. */
export const chainStart = '0'.repeat(64);

/** The hash of a row: over the hash of the row before and every field, in this order. */
export const chainHash = (before: string, row: { at: string; actor: string; action: string; subject: string; detail_json: string }) =>
  createHash('sha256')
    .update(JSON.stringify([before, row.at, row.actor, row.action, row.subject, row.detail_json]))
    .digest('hex');

/** Appends to the chain of this tenant and mode. Only inside a transaction that nobody else of the tenant runs beside. */
export async function appendAudit(db: Kysely<Database>, owner: AuditOwner, entry: AuditEntry): Promise<void> {
  const last = await db
    .selectFrom('audit')
    .select('chain_hash')
    .where('tenant_id', '=', owner.tenantId)
    .where('mode', '=', owner.mode)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  const row = {
    at: owner.now.toISOString(),
    actor: owner.actor,
    action: entry.action,
    subject: entry.subject,
    detail_json: JSON.stringify(entry.detail),
  };
  await db
    .insertInto('audit')
    .values({ ...row, tenant_id: owner.tenantId, mode: owner.mode, chain_hash: chainHash(last?.chain_hash ?? chainStart, row) })
    .execute();
}
