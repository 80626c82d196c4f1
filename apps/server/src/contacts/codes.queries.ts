import { timingSafeEqual } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import type { Unit } from '../db/unit.ts';
import type { Dependencies, Randomness, SealedPlace } from '../dependencies.ts';
import { newId } from '../ids.ts';
import { contactIndex } from './persons.queries.ts';

const CODE_LIFE_MS = 10 * 60_000;
const MAX_TRIES = 5;

/** Six digits, each code as likely as any other. */
export function sixDigits(random: Randomness): string {
  for (;;) {
    const number = Buffer.from(random.bytes(4)).readUInt32BE();
    // The last, incomplete million would make small codes likelier.
    if (number < 4_294_000_000) return String(number % 1_000_000).padStart(6, '0');
  }
}

const placeOf = (tenantId: string, row: string): SealedPlace => ({ tenantId, table: 'contact_codes', column: 'contact_sealed', row });
const printOf = (deps: Dependencies, id: string, code: string) => deps.vault.fingerprint('contact-code', `${id}|${code}`);

/** Makes a code for this token and address; earlier ones of the token end. Returns the digits, which are stored nowhere. */
export async function makeCode(deps: Dependencies, tx: Unit, about: { tokenHash: string; sessionId: string | null; email: string }) {
  const id = newId(deps.random, 'contact-code');
  const code = sixDigits(deps.random);
  const now = deps.clock.now();
  const expiresAt = new Date(now + CODE_LIFE_MS);
  await tx.db
    .insertInto('contact_codes')
    .values({
      id,
      tenant_id: tx.tenantId,
      mode: tx.mode,
      token_hash: about.tokenHash,
      session_id: about.sessionId,
      contact_index: contactIndex(deps, tx.tenantId, about.email),
      contact_sealed: deps.vault.sealOperator(placeOf(tx.tenantId, id), about.email),
      code_hash: printOf(deps, id, code),
      tries: 0,
      created_at: new Date(now).toISOString(),
      expires_at: expiresAt.toISOString(),
      used_at: null,
    })
    .execute();
  return { code, expiresAt };
}

/** When this token's last code was made, and how many codes went to this address since a moment. */
export async function sentBefore(db: Kysely<Database>, about: { tokenHash: string; tenantId: string; index: string; since: Date }) {
  const latest = await db
    .selectFrom('contact_codes')
    .select(({ fn }) => [fn.max('created_at').as('at'), fn.countAll<number>().as('count')])
    .where('token_hash', '=', about.tokenHash)
    .executeTakeFirstOrThrow();
  const toAddress = await db
    .selectFrom('contact_codes')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('tenant_id', '=', about.tenantId)
    .where('contact_index', '=', about.index)
    .where('created_at', '>', about.since.toISOString())
    .executeTakeFirstOrThrow();
  return { latestAt: latest.at, byToken: latest.count, toAddress: toAddress.count };
}

export type TryResult = { outcome: 'right'; id: string; email: string } | { outcome: 'wrong' } | { outcome: 'expired' };

/** Tries `code` against the newest code of the token, and counts the try whatever comes of it. */
export async function tryCode(deps: Dependencies, tx: Unit, tokenHash: string, code: string): Promise<TryResult> {
  const row = await tx.db
    .selectFrom('contact_codes')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('mode', '=', tx.mode)
    .where('token_hash', '=', tokenHash)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row || row.used_at !== null || row.tries >= MAX_TRIES || Date.parse(row.expires_at) <= deps.clock.now())
    return { outcome: 'expired' };
  await tx.db
    .updateTable('contact_codes')
    .set({ tries: row.tries + 1 })
    .where('id', '=', row.id)
    .execute();
  const isRight = timingSafeEqual(Buffer.from(printOf(deps, row.id, code)), Buffer.from(row.code_hash));
  if (!isRight) return { outcome: 'wrong' };
  return { outcome: 'right', id: row.id, email: deps.vault.openOperator(placeOf(row.tenant_id, row.id), row.contact_sealed) };
}

/** Uses a right code up; false when it was used before. */
export async function useCode(tx: Unit, id: string, now: Date): Promise<boolean> {
  const result = await tx.db
    .updateTable('contact_codes')
    .set({ used_at: now.toISOString() })
    .where('tenant_id', '=', tx.tenantId)
    .where('mode', '=', tx.mode)
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
