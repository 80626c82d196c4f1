/** SQLite's primary result codes: busy, read-only, I/O error, full, cannot open. */
const sqliteTrouble = new Set([5, 8, 10, 13, 14]);
/** SQLSTATE classes of PostgreSQL: connection, no resources, shut down; and read-only, serialisation, deadlock. */
const postgresTrouble = /^(08|53|57P)|^(25006|40001|40P01)$/;
const networkTrouble = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']);
/** What the PostgreSQL driver says of a connection that broke; these errors have no code. */
const brokenConnection = /^Connection terminated|not queryable|^timeout exceeded when trying to connect/;

/**
 * Whether an error says that the store cannot do it now: its disk is full, its server restarts, a connection broke. What was asked is in
 * order and may be asked again (bars R11, R12); anything else is a mistake of ours.
 */
export function isStoreTrouble(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  if (code === 'ERR_SQLITE_ERROR') return typeof errcode === 'number' && sqliteTrouble.has(errcode & 0xff);
  if (typeof code === 'string') return networkTrouble.has(code) || postgresTrouble.test(code);
  return brokenConnection.test(error.message);
}
