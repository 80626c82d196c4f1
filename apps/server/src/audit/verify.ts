import type { Kysely } from 'kysely';
import type { Database, Mode } from '../db/schema.ts';
import { chainHash, chainStart } from './append.ts';

export type AuditVerdict = { intact: true; rows: number } | { intact: false; rows: number; brokenAt: number };

const PAGE = 1000;

/**
 * Walks the chain of one tenant and mode. `brokenAt` is the sequence of the first row that does not follow from the one before: it
 * was edited, or one before it was removed. A cut-off end is found by whoever kept the last hash.
 */
export async function verifyAudit(db: Kysely<Database>, tenantId: string, mode: Mode): Promise<AuditVerdict> {
  let before = chainStart;
  let last = 0;
  let rows = 0;
  for (;;) {
    const page = await db
      .selectFrom('audit')
      .selectAll()
      .where('tenant_id', '=', tenantId)
      .where('mode', '=', mode)
      .where('sequence', '>', last)
      .orderBy('sequence')
      .limit(PAGE)
      .execute();
    for (const row of page) {
      if (chainHash(before, row) !== row.chain_hash) return { intact: false, rows, brokenAt: row.sequence };
      before = row.chain_hash;
      last = row.sequence;
      rows += 1;
    }
    if (page.length < PAGE) return { intact: true, rows };
  }
}
