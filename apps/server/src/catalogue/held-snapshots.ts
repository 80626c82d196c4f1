import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import { loadSnapshot, type StoredSnapshot } from './load-snapshot.ts';
import type { Haste } from './slices.ts';

/** A snapshot never changes, so one reading in a process is enough, and whoever comes meanwhile waits for the same. */
interface Held {
  reading: Promise<StoredSnapshot>;
  haste: Haste;
  /** What was read, once it was. */
  read?: StoredSnapshot;
}

/** By snapshot id, the longest unused first. */
const held = new Map<string, Held>();
/** One of ten thousand products takes 100 MB. */
export const mostHeld = 4;

/** A catalogue that was published, however long ago; read at once where it is not held. */
export async function snapshotById(db: Kysely<Database>, id: string): Promise<StoredSnapshot> {
  const { read, reading, haste } = hold(db, id);
  haste.isWaitedFor = true;
  return read ?? reading;
}

/** Reads a catalogue in the breaks that others leave; until it was read nobody should need it. */
export const readBesideOthers = (db: Kysely<Database>, id: string): Promise<StoredSnapshot> => hold(db, id).reading;

/** A catalogue that was read already. */
export const snapshotRead = (id: string): StoredSnapshot | undefined => held.get(id)?.read;

function hold(db: Kysely<Database>, id: string): Held {
  const known = held.get(id);
  if (known) held.delete(id);
  const now = known ?? begin(db, id);
  held.set(id, now);
  if (held.size > mostHeld) held.delete(held.keys().next().value!);
  return now;
}

function begin(db: Kysely<Database>, id: string): Held {
  const haste = { isWaitedFor: false };
  const begun: Held = { haste, reading: loadSnapshot(db, id, haste) };
  begun.reading.then(
    (read) => {
      begun.read = read;
    },
    () => held.delete(id),
  );
  return begun;
}
