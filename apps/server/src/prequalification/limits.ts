import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import type { Scope } from '../sessions/session.ts';
import { countAsked } from './prequalification.queries.ts';

// A form that tells a stranger whether somebody would get credit is an oracle; a visit is one person's, and this makes it a poor one (bar A12).
const asksPerLender = 3;
const windowMs = 24 * 60 * 60 * 1000;

/** Lenders that were asked about a person three times within a day: their last answer stands, whatever is answered differently. */
export async function exhaustedLenders(db: Kysely<Database>, scope: Scope, personId: string, now: Date): Promise<Set<string>> {
  const asked = await countAsked(db, scope, personId, new Date(now.getTime() - windowMs).toISOString());
  return new Set([...asked].filter(([, times]) => times >= asksPerLender).map(([lenderId]) => lenderId));
}
