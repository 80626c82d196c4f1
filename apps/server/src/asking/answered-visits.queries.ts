import type { Kysely } from 'kysely';
import type { Database, Mode } from '../db/schema.ts';

/** How many visits are counted at most: in all, of one tenant, and of one tenant on one day (UTC). */
export interface VisitLimits {
  most: number;
  ofTenant: number;
  ofTenantOnDay: number;
}

/**
 * What was kept for replay of the last list of each visit in which somebody answered or proved a contact, newest first. Whoever has proved a
 * contact counts once, by the last visit; and where a tenant has more on one day than count, those who have come first. It is bands, and
 * nothing in it leads back to anybody.
 */
export const findAnsweredVisits = (db: Kysely<Database>, market: string, mode: Mode, { most, ofTenant, ofTenantOnDay }: VisitLimits) =>
  db
    .with('told', (query) =>
      query
        .selectFrom('matches')
        .innerJoin('tenants', 'tenants.id', 'matches.tenant_id')
        .leftJoin('sessions', (join) =>
          join
            .onRef('sessions.id', '=', 'matches.session_id')
            .onRef('sessions.tenant_id', '=', 'matches.tenant_id')
            .onRef('sessions.mode', '=', 'matches.mode'),
        )
        .select(({ eb, fn, val }) => [
          'matches.id',
          'matches.tenant_id',
          'matches.session_id',
          'matches.created_at',
          fn.coalesce('sessions.person_id', 'matches.session_id').as('teller'),
          eb.case().when('sessions.person_id', 'is', null).then(1).else(0).end().as('is_unproved'),
          fn<string>('substr', ['matches.created_at', val(1), val('2026-11-22'.length)]).as('day'),
        ])
        .where('tenants.market', '=', market)
        .where('matches.mode', '=', mode)
        .where('matches.audience', '!=', 'page'),
    )
    .with('by_teller', (query) =>
      query
        .selectFrom('told')
        .selectAll()
        .select(({ fn }) =>
          fn
            .agg<number>('row_number')
            .over((over) => over.partitionBy(['tenant_id', 'teller']).orderBy('created_at', 'desc').orderBy('id'))
            .as('of_teller'),
        ),
    )
    .with('by_day', (query) =>
      query
        .selectFrom('by_teller')
        .selectAll()
        .select(({ fn }) =>
          fn
            .agg<number>('row_number')
            .over((over) => over.partitionBy(['tenant_id', 'day']).orderBy('is_unproved').orderBy('created_at', 'desc').orderBy('id'))
            .as('of_day'),
        )
        .where('of_teller', '=', 1),
    )
    .with('by_tenant', (query) =>
      query
        .selectFrom('by_day')
        .selectAll()
        .select(({ fn }) =>
          fn
            .agg<number>('row_number')
            .over((over) => over.partitionBy('tenant_id').orderBy('created_at', 'desc').orderBy('id'))
            .as('of_tenant'),
        )
        .where('of_day', '<=', ofTenantOnDay),
    )
    .selectFrom('by_tenant')
    .innerJoin('matches', (join) => join.onRef('matches.tenant_id', '=', 'by_tenant.tenant_id').onRef('matches.id', '=', 'by_tenant.id'))
    .select(['by_tenant.session_id', 'by_tenant.created_at', 'matches.banded_facts_json'])
    .where('matches.mode', '=', mode)
    .where('by_tenant.of_tenant', '<=', ofTenant)
    .orderBy('by_tenant.created_at', 'desc')
    .orderBy('by_tenant.id')
    .limit(most)
    .execute();
