import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const schema = `
create table if not exists orders (
  number integer primary key autoincrement, visitor text not null, state text not null, paid_by text, currency text not null,
  total_minor integer not null, cart_hash text not null, lines_json text not null, application_id text, charge_id text, alert text,
  placed_at text not null
) strict;
create table if not exists parcels (
  order_number integer not null references orders, number integer not null, contents_json text not null,
  amount_minor integer not null, state text not null, primary key (order_number, number)
) strict, without rowid;
create table if not exists movements (
  id text primary key, order_number integer not null references orders, kind text not null, amount_minor integer not null,
  reference text not null, at text not null
) strict, without rowid;
create table if not exists bound_sessions (session_id text primary key, order_reference text not null) strict, without rowid;
create table if not exists webhook_events (id text primary key, received_at text not null) strict, without rowid;
`;

/** Opens the shop's books in `folder`, or in memory. */
export function openBooks(folder: string | ':memory:'): DatabaseSync {
  if (folder !== ':memory:') mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(folder === ':memory:' ? folder : join(folder, 'shop.sqlite'));
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma busy_timeout = 5000;');
  database.exec(schema);
  return database;
}

/** Runs `work` whole or not at all. */
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
