import { createHash } from 'node:crypto';
import { tokenPrefixes } from '@liana/contract';
import type { Kysely, Selectable } from 'kysely';
import type { Database, TokensTable } from '../db/schema.ts';
import type { Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';

export type TokenKind = TokensTable['kind'];
export type TokenRow = Selectable<TokensTable>;

const minute = 60_000;
/** How long each kind lives, in milliseconds of the system's clock. Some purposes of a one-time code live longer than two minutes. */
export const tokenLifeMs = {
  'session-handle': 30 * minute,
  'frame-ticket': 5 * minute,
  'frame-token': 30 * minute,
  'one-time-code': 2 * minute,
  'portal-session': 8 * 60 * minute,
} as const satisfies Record<TokenKind, number>;
/** A portal session also ends when nobody used it for so long. */
const portalIdleMs = 15 * minute;

export interface TokenClaims {
  sessionId?: string | null;
  personId?: string | null;
  /** The host page's origin that the token is bound to. */
  origin?: string | null;
  contactProved?: boolean;
  /** What a one-time code is for: `handoff` or `resume`. */
  purpose?: string | null;
  lifeMs?: number;
}
export interface MintedToken {
  /** Shown to its holder now and never again: only the hash is stored. */
  token: string;
  hash: string;
  expiresAt: Date;
}

/** What is stored of a token or key. 256 random bits need no salt. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest('hex');

/** A token's text: its kind's prefix and 256 random bits. */
export const tokenText = (random: Dependencies['random'], prefix: string) => prefix + Buffer.from(random.bytes(32)).toString('base64url');

/** Makes a token of the unit's tenant and mode. */
export async function mintToken(deps: Dependencies, tx: Unit, kind: TokenKind, claims: TokenClaims = {}): Promise<MintedToken> {
  const token = tokenText(deps.random, tokenPrefixes[kind]);
  const hash = hashToken(token);
  const now = deps.clock.now();
  const expiresAt = new Date(now + (claims.lifeMs ?? tokenLifeMs[kind]));
  const createdAt = new Date(now).toISOString();
  await tx.db
    .insertInto('tokens')
    .values({
      hash,
      kind,
      tenant_id: tx.tenantId,
      mode: tx.mode,
      session_id: claims.sessionId ?? null,
      person_id: claims.personId ?? null,
      origin: claims.origin ?? null,
      contact_proved: claims.contactProved ? 1 : 0,
      purpose: claims.purpose ?? null,
      created_at: createdAt,
      last_seen_at: createdAt,
      expires_at: expiresAt.toISOString(),
      used_at: null,
    })
    .execute();
  return { token, hash, expiresAt };
}

/** The live token of this kind, or undefined: unknown, expired, idle too long or used up look the same. */
export async function findToken(db: Kysely<Database>, kind: TokenKind, token: string, nowMs: number): Promise<TokenRow | undefined> {
  if (!token.startsWith(tokenPrefixes[kind])) return undefined;
  const row = await db.selectFrom('tokens').selectAll().where('hash', '=', hashToken(token)).where('kind', '=', kind).executeTakeFirst();
  if (!row || row.used_at !== null || Date.parse(row.expires_at) <= nowMs) return undefined;
  const isIdle = kind === 'portal-session' && Date.parse(row.last_seen_at) + portalIdleMs <= nowMs;
  return isIdle ? undefined : row;
}

/** The purpose of a frame token whose visit came to its end. */
const retired = 'retired';

export const isRetired = ({ kind, purpose }: Pick<TokenRow, 'kind' | 'purpose'>) => kind === 'frame-token' && purpose === retired;

/** Leaves the frames of a session the sight of how it ended, and nothing else (bar A7). */
export async function retireFrameTokens(tx: Unit, sessionId: string): Promise<void> {
  await tx.db
    .updateTable('tokens')
    .set({ purpose: retired })
    .where((where) => where.and({ tenant_id: tx.tenantId, mode: tx.mode, session_id: sessionId, kind: 'frame-token' }))
    .execute();
}

/** Uses a ticket or code up; false when somebody else was faster. */
export async function useUp(tx: Unit, hash: string, nowMs: number): Promise<boolean> {
  const result = await tx.db
    .updateTable('tokens')
    .set({ used_at: new Date(nowMs).toISOString() })
    .where('hash', '=', hash)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Ends every token of a session, or those of some kinds: when it was financed, or its person left. */
export async function revokeTokensOfSession(tx: Unit, sessionId: string, kinds?: readonly TokenKind[]): Promise<void> {
  await tx.db
    .deleteFrom('tokens')
    .where('tenant_id', '=', tx.tenantId)
    .where('mode', '=', tx.mode)
    .where('session_id', '=', sessionId)
    .$if(kinds !== undefined, (query) => query.where('kind', 'in', kinds ?? []))
    .execute();
}
