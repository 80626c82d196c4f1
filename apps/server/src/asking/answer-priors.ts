import { type AnswerPrior, canonicalHash } from '@liana/matching';
import type { Kysely } from 'kysely';
import { movePointer, readPointer } from '../catalogue/catalogue.queries.ts';
import type { Database, Mode } from '../db/schema.ts';

/** What people answer, as it was learned once; the version is the hash of it. */
export interface LearnedAnswers {
  version: string;
  prior: AnswerPrior;
}

/** Names the pointer to what orders the questions of a market. What made-up people answer never orders those of live ones. */
const priorPointer = (market: string, mode: Mode) => `answers:${market}:${mode}`;

// What was learned once never changes; one read of each is enough for a process.
const held = new Map<string, LearnedAnswers>();

/** What people in a market answer, as far as it was learned; null before that. */
export async function liveAnswers(db: Kysely<Database>, market: string, mode: Mode): Promise<LearnedAnswers | null> {
  const id = await readPointer(db, priorPointer(market, mode));
  return id ? answersById(db, id) : null;
}

/** What was known of people's answers when a past question was asked. */
export async function answersById(db: Kysely<Database>, id: string): Promise<LearnedAnswers> {
  const known = held.get(id);
  if (known) return known;
  const row = await db.selectFrom('answer_priors').select('prior_json').where('id', '=', id).executeTakeFirstOrThrow();
  const learned = { version: id, prior: JSON.parse(row.prior_json) as AnswerPrior };
  if (held.size >= 4) held.delete(held.keys().next().value!);
  held.set(id, learned);
  return learned;
}

export interface Publication {
  market: string;
  mode: Mode;
  prior: AnswerPrior;
  /** How many visits, or made-up people, are counted. */
  learnedFrom: number;
  at: string;
}

/** Stores what was learned and lets it order the questions from now on. The same again is stored once. Returns its version. */
export async function publishAnswers(db: Kysely<Database>, { market, mode, prior, learnedFrom, at }: Publication): Promise<string> {
  const id = canonicalHash(prior);
  await db
    .insertInto('answer_priors')
    .values({ id, market, prior_json: JSON.stringify(prior), learned_from: learnedFrom, created_at: at })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  await movePointer(db, priorPointer(market, mode), id, at);
  return id;
}
