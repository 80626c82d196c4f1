import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const schema = `
create table if not exists answers (
  lender_id text not null, request_id text not null, answer_json text not null,
  primary key (lender_id, request_id)
) strict, without rowid;
create table if not exists applications (
  lender_id text not null, application_id text not null, lender_reference text not null unique,
  state text not null, is_cash integer not null, terms_json text not null, decision_json text not null,
  captured_minor integer not null default 0, refunded_minor integer not null default 0,
  primary key (lender_id, application_id)
) strict, without rowid;
create table if not exists letters (
  id text primary key, lender_id text not null, about text not null, kind text not null, body_json text not null,
  written_at_ms integer not null, due_at_ms integer not null, tries integer not null default 0, closed integer not null default 0
) strict, without rowid;
create index if not exists letters_due on letters (due_at_ms) where closed = 0;
`;

/** Opens the state of all lenders in `folder`, or in memory. Every commit is on the disk before it is answered. */
export function openState(folder: string | ':memory:'): DatabaseSync {
  if (folder !== ':memory:') mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(folder === ':memory:' ? folder : join(folder, 'lenders.sqlite'));
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 5000;');
  database.exec(schema);
  return database;
}

/** Runs `work` whole or not at all. It is synchronous, so nothing else of this process comes between. */
export function transaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('begin immediate');
  try {
    const result = work();
    database.exec('commit');
    return result;
  } catch (error) {
    database.exec('rollback');
    throw error;
  }
}
