import { type Kysely, sql } from 'kysely';

/**
 * A second line behind the look-ups that name tenant and mode (bar A8): on PostgreSQL, a unit of work sees and changes rows of its own tenant
 * and mode only, even where a statement forgot to say so. Outside of units, where one tenant is still to be found among all, every row is
 * seen. Forced, so that it holds for the owner of the tables too.
 */
export async function rowSecurity(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  if (dialect === 'sqlite') return;
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_schema = current_schema() and column_name in ('tenant_id', 'mode')
    group by table_name having count(*) = 2`.execute(db);
  for (const { name } of rows) await ownUnitOnly(db, name);
}

/** The same for one table of a later migration. */
export async function ownUnitOnly(db: Kysely<unknown>, name: string) {
  const own = "coalesce(current_setting('liana.unit', true), '') in ('', tenant_id || '/' || mode)";
  await sql.raw(`alter table ${name} enable row level security`).execute(db);
  await sql.raw(`alter table ${name} force row level security`).execute(db);
  await sql.raw(`create policy own_unit on ${name} using (${own}) with check (${own})`).execute(db);
}
