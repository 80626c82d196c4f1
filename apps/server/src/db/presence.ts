import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from './schema.ts';

/** One process among all that share a store, so that what it held is free again as soon as it is gone, however it ended. */
export interface Presence {
  /** A new one for each process; written beside what the process holds. */
  readonly id: string;
  /**
   * Whether the process with this id has ended. One that only lost touch with the store may be taken for ended, so what it does next must
   * be fenced.
   */
  isGone(db: Kysely<Database>, id: string): Promise<boolean>;
}

/** In a store that one process has for itself, everybody else was there before. */
export function soloPresence(): Presence {
  const id = randomUUID();
  return { id, isGone: async (_, other) => other !== id };
}
