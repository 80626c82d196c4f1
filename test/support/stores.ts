import { join } from 'node:path';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import type { RunningSystem } from '../../tools/system/system.ts';

type Row = Record<string, SQLOutputValue>;

/** Looks into a SQLite file of a system that is running, without changing anything in it. */
function rowsOf(file: string, statement: string, parameters: string[]): Row[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database.prepare(statement).all(...parameters);
  } finally {
    database.close();
  }
}

/** Rows of the platform's own store; only on SQLite. */
export const platformRows = ({ settings }: Pick<RunningSystem, 'settings'>, statement: string, ...parameters: string[]) =>
  rowsOf(join(settings.data, 'liana.db'), statement, parameters);

/** Rows of the books that the simulated lenders keep. */
export const lenderRows = ({ settings }: Pick<RunningSystem, 'settings'>, statement: string, ...parameters: string[]) =>
  rowsOf(join(settings.data, 'lenders-state/lenders.sqlite'), statement, parameters);
