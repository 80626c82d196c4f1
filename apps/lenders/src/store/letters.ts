import type { DatabaseSync } from 'node:sqlite';

/** A decision or an outcome that the platform must come to know. */
export interface Letter {
  /** The same id changes nothing when it is written twice. */
  id: string;
  lenderId: string;
  /** The application's reference at this lender. */
  about: string;
  kind: 'decisions' | 'outcomes';
  body: object;
}
export interface DueLetter extends Letter {
  tries: number;
  writtenAtMs: number;
}

/** Puts a letter into the out-tray; it goes out once `dueAtMs` of the real clock is past. */
export function writeLetter(database: DatabaseSync, letter: Letter, writtenAtMs: number, dueAtMs: number): void {
  database
    .prepare(`insert or ignore into letters (id, lender_id, about, kind, body_json, written_at_ms, due_at_ms) values (?, ?, ?, ?, ?, ?, ?)`)
    .run(letter.id, letter.lenderId, letter.about, letter.kind, JSON.stringify(letter.body), writtenAtMs, dueAtMs);
}

export function dueLetters(database: DatabaseSync, nowMs: number, limit = 50): DueLetter[] {
  const rows = database.prepare('select * from letters where closed = 0 and due_at_ms <= ? order by due_at_ms limit ?').all(nowMs, limit);
  return rows.map((row) => ({
    id: String(row.id),
    lenderId: String(row.lender_id),
    about: String(row.about),
    kind: row.kind as Letter['kind'],
    body: JSON.parse(String(row.body_json)) as object,
    tries: Number(row.tries),
    writtenAtMs: Number(row.written_at_ms),
  }));
}

/** Accepted, or given up. */
export function closeLetter(database: DatabaseSync, id: string): void {
  database.prepare('update letters set closed = 1 where id = ?').run(id);
}

export function tryLetterAgain(database: DatabaseSync, id: string, dueAtMs: number): void {
  database.prepare('update letters set tries = tries + 1, due_at_ms = ? where id = ?').run(dueAtMs, id);
}

/** Takes back what has not gone out about an application. */
export function withdrawLetters(database: DatabaseSync, lenderId: string, about: string, kind: Letter['kind']): void {
  database.prepare('update letters set closed = 1 where lender_id = ? and about = ? and kind = ?').run(lenderId, about, kind);
}
