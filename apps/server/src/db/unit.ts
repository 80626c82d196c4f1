import { type Kysely, sql, type Transaction } from 'kysely';
import { appendAudit } from '../audit/append.ts';
import type { Dependencies } from '../dependencies.ts';
import { newId } from '../ids.ts';
import type { Database, Mode } from './schema.ts';
import { Turn } from './turn.ts';

/** Whose change it is and when it happens: the tenant's domain time. `actor` names a kind of caller and an id, never a person. */
export interface Owner {
  tenantId: string;
  mode: Mode;
  now: Date;
  /** Such as `session:ses_…`, `secret-key:…7Fq2`, `lender:odela` or `job:webhook`. */
  actor: string;
}

/** One transaction and what must commit with it. */
export interface Unit {
  db: Transaction<Database>;
  tenantId: string;
  mode: Mode;
  now: Date;
  /** Adds a row to the tenant's hash-chained audit. `detail` holds ids, codes and hashes; no personal facts. */
  audit(action: string, subject: string, detail?: object): Promise<void>;
  /**
   * Puts work or an event into the outbox; a worker takes it up after the commit, at least once. Returns its id.
   * `at` is of the system's clock, like all timing of jobs.
   */
  emit(kind: string, subject: string, payload: object, options?: { at?: Date }): Promise<string>;
}

/**
 * Runs `work` in one transaction; everything in it commits, or nothing does.
 *
 * Transactions of one tenant and mode happen one after the other on both stores: SQLite has one writer, and on PostgreSQL each
 * takes the tenant's lock first. So what is read through `tx.db` stays true until the commit. Inside `work`, reach for nothing but
 * `tx.db`: no other store, no network, no waiting.
 */
export async function inTransaction<T>(deps: Dependencies, owner: Owner, work: (tx: Unit) => Promise<T>): Promise<T> {
  let emitted = false;
  const result = await oneAfterTheOther(deps, owner, (db) =>
    work({
      db,
      tenantId: owner.tenantId,
      mode: owner.mode,
      now: owner.now,
      audit: (action, subject, detail = {}) => appendAudit(db, owner, { action, subject, detail }),
      emit: async (kind, subject, payload, { at } = {}) => {
        const id = newId(deps.random, 'event');
        const createdAt = new Date(deps.clock.now());
        emitted = true;
        await db
          .insertInto('outbox')
          .values({
            id,
            tenant_id: owner.tenantId,
            mode: owner.mode,
            kind,
            subject,
            payload_json: JSON.stringify(payload),
            created_at: createdAt.toISOString(),
            next_attempt_at: (at ?? createdAt).toISOString(),
            lease_until: null,
            done_at: null,
            dead_at: null,
          })
          .execute();
        return id;
      },
    }),
  );
  if (emitted) deps.signals.notify('outbox');
  return result;
}

/** Turns of this process, by store and tenant. */
const turns = new WeakMap<Kysely<Database>, Map<string, Turn>>();

/**
 * One transaction of a tenant at a time. On PostgreSQL the tenant's lock sees to it across nodes; within a node the turn is waited for
 * before a connection is taken, so that a crowd at one tenant does not use up the pool while it waits.
 */
async function oneAfterTheOther<T>(
  { db, dialect }: Dependencies,
  { tenantId, mode }: Owner,
  work: (tx: Transaction<Database>) => Promise<T>,
) {
  if (dialect === 'sqlite') return db.transaction().execute(work);
  const name = `${tenantId}/${mode}`;
  const ofStore = turns.get(db) ?? new Map<string, Turn>();
  turns.set(db, ofStore);
  const turn = ofStore.get(name) ?? new Turn();
  ofStore.set(name, turn);
  const release = await turn.take();
  try {
    return await db.transaction().execute(async (tx) => {
      // Until the commit: the rows of this unit, and no other tenant's transaction beside it.
      await sql`select set_config('liana.unit', ${name}, true), pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx);
      return work(tx);
    });
  } finally {
    release();
  }
}
