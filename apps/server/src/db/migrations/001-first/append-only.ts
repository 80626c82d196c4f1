import { type Kysely, sql } from 'kysely';

/** Makes the store itself refuse to change or remove rows of the audit (bar A24). */
export async function appendOnlyAudit(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') {
  const statements = dialect === 'sqlite' ? sqliteTriggers : postgresTriggers;
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const sqliteTriggers = ['update', 'delete'].map(
  (change) => `create trigger audit_no_${change} before ${change} on audit begin select raise(abort, 'the audit is append-only'); end`,
);

const postgresTriggers = [
  `create function audit_is_append_only() returns trigger language plpgsql as
   $$ begin raise exception 'the audit is append-only'; end $$`,
  'create trigger audit_no_change before update or delete or truncate on audit for each statement execute function audit_is_append_only()',
];
