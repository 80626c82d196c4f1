/**
 * Whether every text of a JSON value can be stored as it is. A null character is refused by PostgreSQL, and half a surrogate pair becomes
 * another letter there, so that what is looked up by it later is not found (bar R14).
 */
export function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  return typeof value !== 'object' || value === null || Object.entries(value).every((entry) => entry.every(isStorable));
}
