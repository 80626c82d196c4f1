import { type Kysely, sql } from 'kysely';

type Column = 'text' | 'text?' | 'int' | 'int?' | 'real';

/** Creates a table from a compact description; `?` allows null. 64-bit integers on both stores. */
export async function table(db: Kysely<unknown>, name: string, columns: Record<string, Column>, constraints: string[] = []) {
  const types = { text: 'text not null', 'text?': 'text', int: 'bigint not null', 'int?': 'bigint', real: 'double precision not null' };
  const lines = [...Object.entries(columns).map(([column, type]) => `${column} ${types[type]}`), ...constraints];
  await sql.raw(`create table ${name} (${lines.join(', ')})`).execute(db);
}

/** An index by name; `on` is the table with its columns. */
export const index = (db: Kysely<unknown>, name: string, on: string, unique = false) =>
  sql.raw(`create ${unique ? 'unique ' : ''}index ${name} on ${on}`).execute(db);

/** The columns of whatever belongs to a tenant. */
export const owned = { tenant_id: 'text', mode: 'text' } as const;
export const ownedKey = (...columns: string[]) => `primary key (tenant_id, mode, ${columns.join(', ')})`;
export const ofTenant = 'foreign key (tenant_id) references tenants (id)';
