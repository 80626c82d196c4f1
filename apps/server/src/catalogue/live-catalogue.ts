import { type Bitset, type CatalogueEntry, hasBit, legalMask } from '@liana/matching';
import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import type { Dependencies } from '../dependencies.ts';
import { ProblemError } from '../http/problem.ts';
import { cataloguePointer, findAdmittedLenderIds, newestSnapshotIds, readPointer } from './catalogue.queries.ts';
import { loadSnapshot, type StoredSnapshot } from './load-snapshot.ts';

/** A snapshot never changes, so reading it once in a process is enough, and whoever comes meanwhile waits for the same reading. */
interface Held {
  loading: Promise<StoredSnapshot>;
  loaded?: StoredSnapshot;
}
// The oldest goes when a few are held.
const held = new Map<string, Held>();
const mostHeld = 8;

/**
 * The catalogue that is live in a market. While one that was just published is still being read, the one before it stays: nobody waits
 * for a large catalogue.
 *
 * @throws {ProblemError} `unavailable` before the first import.
 */
export async function liveSnapshot(deps: Pick<Dependencies, 'db' | 'log'>, db: Kysely<Database>, market: string): Promise<StoredSnapshot> {
  const id = await readPointer(db, cataloguePointer(market));
  if (!id) throw new ProblemError('unavailable', `No catalogue is published for ${market} yet.`);
  const former = held.get(id)?.loaded ? undefined : await newestLoaded(db, market);
  if (!former) return snapshotById(db, id);
  // Outside of whatever transaction this is, which will be over by then.
  snapshotById(deps.db, id).catch((error: Error) => deps.log.error('catalogue-unreadable', { market, error: error.message }));
  return former;
}

async function newestLoaded(db: Kysely<Database>, market: string): Promise<StoredSnapshot | undefined> {
  const ids = await newestSnapshotIds(db, market, mostHeld);
  return ids.map((id) => held.get(id)?.loaded).find((loaded) => loaded !== undefined);
}

/** A catalogue that was published, however long ago. */
export async function snapshotById(db: Kysely<Database>, id: string): Promise<StoredSnapshot> {
  const known = held.get(id);
  if (known) return known.loading;
  if (held.size >= mostHeld) held.delete(held.keys().next().value!);
  const entry: Held = { loading: loadSnapshot(db, id) };
  held.set(id, entry);
  try {
    entry.loaded = await entry.loading;
    return entry.loaded;
  } catch (error) {
    held.delete(id);
    throw error;
  }
}

/** One version of a product with its lender, as it was when an offer or an application pinned it. */
export async function pinnedEntry(db: Kysely<Database>, snapshotId: string, versionId: string): Promise<CatalogueEntry> {
  const { versionIds, entries } = await snapshotById(db, snapshotId);
  for (const [productId, id] of versionIds) if (id === versionId) return entries.get(productId)!;
  throw new ProblemError('internal', `The snapshot ${snapshotId} does not hold the product version ${versionId}.`);
}

/** The products that may be shown on `today`, by place: their lender is admitted and licensed. */
export async function productsInForce(db: Kysely<Database>, { snapshot }: StoredSnapshot, today: string): Promise<Bitset> {
  return legalMask({ snapshot, today, admittedLenderIds: await findAdmittedLenderIds(db, today) });
}

/** Whether one product may be shown on `today`. */
export async function isInForce(db: Kysely<Database>, stored: StoredSnapshot, productId: string, today: string): Promise<boolean> {
  const place = stored.compiled.places.get(productId);
  return place !== undefined && hasBit(await productsInForce(db, stored, today), place);
}
