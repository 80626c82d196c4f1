import type { DatabaseSync } from 'node:sqlite';

/** Keeps which session of the platform was bound to an order. */
export function keepBound(database: DatabaseSync, reference: string, sessionId: string): void {
  database.prepare('insert or ignore into bound_sessions (session_id, order_reference) values (?, ?)').run(sessionId, reference);
}

/** Every session that was bound to an order: one for each time its checkout was opened. */
export const boundTo = (database: DatabaseSync, reference: string): string[] =>
  database
    .prepare('select session_id from bound_sessions where order_reference = ?')
    .all(reference)
    .map((row) => String(row.session_id));
