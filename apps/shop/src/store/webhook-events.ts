import type { DatabaseSync } from 'node:sqlite';

/** What was handled before. Nothing is ever deleted, so the store is older than any repetition. */
export const hasSeen = (database: DatabaseSync, eventId: string): boolean =>
  database.prepare('select 1 from webhook_events where id = ?').get(eventId) !== undefined;

/** Whether this is the first time; to be called in the transaction of the effect. */
export const markSeen = (database: DatabaseSync, eventId: string, receivedAt: string): boolean =>
  database.prepare('insert or ignore into webhook_events (id, received_at) values (?, ?)').run(eventId, receivedAt).changes === 1;
