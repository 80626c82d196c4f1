import type { Kysely } from 'kysely';
import type { Database, Mode } from '../db/schema.ts';

/**
 * What was kept for replay of the last list of each visit in which somebody answered or proved a contact, newest first. It is bands, and nothing in it leads
 * back to anybody.
 */
export const findAnsweredVisits = (db: Kysely<Database>, market: string, mode: Mode, most: number) =>
  db
    .with('last', (query) =>
      query
        .selectFrom('matches')
        .innerJoin('tenants', 'tenants.id', 'matches.tenant_id')
        .select(({ fn }) => ['matches.tenant_id', 'matches.session_id', fn.max('matches.created_at').as('at')])
        .where('tenants.market', '=', market)
        .where('matches.mode', '=', mode)
        .where('matches.audience', '!=', 'page')
        .groupBy(['matches.tenant_id', 'matches.session_id']),
    )
    .selectFrom('matches')
    .innerJoin('last', (join) =>
      join
        .onRef('last.tenant_id', '=', 'matches.tenant_id')
        .onRef('last.session_id', '=', 'matches.session_id')
        .onRef('last.at', '=', 'matches.created_at'),
    )
    .select(['matches.session_id', 'matches.banded_facts_json'])
    .where('matches.mode', '=', mode)
    .where('matches.audience', '!=', 'page')
    .orderBy('last.at', 'desc')
    .orderBy('matches.id')
    .limit(most)
    .execute();
