import type { Owner, Unit } from '../db/unit.ts';
import { inTransaction } from '../db/unit.ts';
import type { Dependencies, SealedPlace } from '../dependencies.ts';
import { ProblemError } from './problem.ts';

/** How long a request may hold its key before a retry takes the work over: as long as a request may take at all. */
const LOCK_MS = 15_000;
const MAX_KEY = 255;

export interface IdempotencyClaim {
  /** Route and caller: the same key elsewhere is another key. */
  scope: string;
  key: string;
  /** Of method, path and body, keyed: the body may hold what a bare hash would give away. */
  requestHash: string;
}
export interface StoredAnswer {
  status: number;
  body: string | null;
}
/** What a request holds its key by. Whoever takes the key over writes another one, so that the first can commit nothing any more. */
export interface KeyLock {
  holder: string;
  locked_until: string;
}
/** What a claim found: the work is ours to do, or it was done before. */
export type ClaimResult = { state: 'claimed'; lock: KeyLock } | { state: 'done'; answer: StoredAnswer };

/** @throws {ProblemError} `idempotency-key-missing`, or `invalid-request` for a key that is too long. */
export function requiredKey(headers: Headers): string {
  const key = headers.get('idempotency-key')?.trim();
  if (!key) throw new ProblemError('idempotency-key-missing', 'Send an Idempotency-Key: a fresh one per act, the same one when you retry.');
  if (key.length > MAX_KEY) throw new ProblemError('invalid-request', `An Idempotency-Key has at most ${MAX_KEY} characters.`);
  return key;
}

/**
 * Notes that this request is being worked on, before anything else happens. A key is taken over from a process that is gone at once, and
 * from one that is alive when its time is over (bar R1).
 *
 * @throws {ProblemError} `idempotency-in-progress` while another holds the key; `idempotency-key-reused` for another request (bar A1).
 */
export function claimKey(deps: Dependencies, owner: Owner, claim: IdempotencyClaim): Promise<ClaimResult> {
  return inTransaction(deps, owner, async (tx) => {
    const now = deps.clock.now();
    const lock = { holder: deps.presence.id, locked_until: new Date(now + LOCK_MS).toISOString() };
    const found = await recordOf(tx, claim).selectAll().executeTakeFirst();
    if (!found) {
      const created = { state: 'in-progress', ...lock, created_at: new Date(now).toISOString() } as const;
      await tx.db
        .insertInto('idempotency')
        .values({ ...keyOf(tx, claim), request_hash: claim.requestHash, status: null, body_sealed: null, ...created })
        .execute();
      return { state: 'claimed', lock };
    }
    if (found.request_hash !== claim.requestHash) {
      throw new ProblemError('idempotency-key-reused', 'This Idempotency-Key came with another request before. Use a fresh key.');
    }
    if (found.state === 'done') {
      const body = found.body_sealed && deps.vault.openOperator(placeOf(tx, claim), found.body_sealed);
      return { state: 'done', answer: { status: found.status ?? 200, body } };
    }
    const heldMs = Date.parse(found.locked_until) - now;
    if (heldMs > 0 && !(await deps.presence.isGone(tx.db, found.holder))) {
      const headers = { 'retry-after': String(Math.ceil(heldMs / 1000)) };
      throw new ProblemError('idempotency-in-progress', 'The same request is being worked on. Ask again in a moment.', { headers });
    }
    await changeRecord(tx, claim).set(lock).execute();
    return { state: 'claimed', lock };
  });
}

/**
 * Stores the answer in the transaction that made it true.
 *
 * @throws {ProblemError} `idempotency-in-progress` when the lock was lost: another worker does this request now, so ours must not commit.
 */
export async function storeAnswer(deps: Dependencies, tx: Unit, claim: IdempotencyClaim, lock: KeyLock, answer: StoredAnswer) {
  const result = await changeRecord(tx, claim)
    .set({
      state: 'done',
      status: answer.status,
      body_sealed: answer.body === null ? null : deps.vault.sealOperator(placeOf(tx, claim), answer.body),
    })
    .where((where) => where.and({ state: 'in-progress', ...lock }))
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) {
    throw new ProblemError('idempotency-in-progress', 'The same request was taken over. Ask again in a moment.');
  }
}

/** Lets a retry do the work: this request failed, and a failure is not an answer to keep. */
export async function releaseKey(deps: Dependencies, owner: Owner, claim: IdempotencyClaim, lock: KeyLock): Promise<void> {
  await deps.db
    .deleteFrom('idempotency')
    .where((where) => where.and({ tenant_id: owner.tenantId, mode: owner.mode, scope: claim.scope, key: claim.key }))
    .where((where) => where.and({ state: 'in-progress', ...lock }))
    .execute();
}

type Whose = Pick<Unit, 'db' | 'tenantId' | 'mode'>;
const keyOf = (tx: Whose, { scope, key }: IdempotencyClaim) => ({ tenant_id: tx.tenantId, mode: tx.mode, scope, key });

const recordOf = (tx: Whose, claim: IdempotencyClaim) => tx.db.selectFrom('idempotency').where((where) => where.and(keyOf(tx, claim)));

const changeRecord = (tx: Whose, claim: IdempotencyClaim) => tx.db.updateTable('idempotency').where((where) => where.and(keyOf(tx, claim)));

const placeOf = (tx: Whose, { scope, key }: IdempotencyClaim): SealedPlace => ({
  tenantId: tx.tenantId,
  table: 'idempotency',
  column: 'body_sealed',
  row: `${scope}|${key}`,
});
