import { type Bitset, type CatalogueEntry, catalogueMarkets, hasBit } from '@liana/matching';
import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import type { Dependencies } from '../dependencies.ts';
import { ProblemError } from '../http/problem.ts';
import { cataloguePointer, findAdmittedLenderIds, newestSnapshotIds, readPointer } from './catalogue.queries.ts';
import { mostHeld, readBesideOthers, snapshotById, snapshotRead } from './held-snapshots.ts';
import { keptMask } from './kept-masks.ts';
import type { StoredSnapshot } from './load-snapshot.ts';

/** What this process offers in a market, and what it is reading to offer next. */
interface Live {
  former: StoredSnapshot;
  /** The snapshot that is being read, or could not be and is not tried again before `againAt`, on the clock of `performance.now`. */
  next?: { id: string; againAt: number };
}
const served = new WeakMap<Kysely<Database>, Map<string, Live>>();
const AGAIN_AFTER_MS = 10_000;

/**
 * The catalogue that is live in a market. While one that was just published is still being read, the one before it stays: nobody waits
 * for a large catalogue. One that cannot be read is logged, tried again after a while, and the one before it stays as well.
 *
 * @throws {ProblemError} `unavailable` before the first import.
 */
export async function liveSnapshot(deps: Pick<Dependencies, 'db' | 'log'>, db: Kysely<Database>, market: string): Promise<StoredSnapshot> {
  const id = await readPointer(db, cataloguePointer(market));
  if (!id) throw new ProblemError('unavailable', `No catalogue is published for ${market} yet.`);
  const ofStore = served.get(deps.db) ?? new Map<string, Live>();
  served.set(deps.db, ofStore);
  const live = ofStore.get(market);
  if (live?.former.id === id) return live.former;
  const read = live ? snapshotRead(id) : await snapshotById(db, id);
  if (read) {
    ofStore.set(market, { former: read });
    return read;
  }
  readNext(deps, market, live!, id);
  return live!.former;
}

function readNext({ db, log }: Pick<Dependencies, 'db' | 'log'>, market: string, live: Live, id: string): void {
  if (live.next?.id === id && performance.now() < live.next.againAt) return;
  const next = { id, againAt: Number.POSITIVE_INFINITY };
  live.next = next;
  // Outside of whatever transaction asks, which will be over by then.
  readBesideOthers(db, id).then(
    (read) => served.get(db)!.set(market, { former: read }),
    (error: Error) => {
      next.againAt = performance.now() + AGAIN_AFTER_MS;
      log.error('catalogue-unreadable', { market, snapshot: id, error: error.message });
    },
  );
}

/**
 * Reads what is live in every market before the first shopper asks for it. One that cannot be read is logged; until that is mended its
 * market has no offers, and everything else goes on.
 */
export async function readLiveCatalogues(deps: Pick<Dependencies, 'db' | 'log'>): Promise<void> {
  for (const market of catalogueMarkets) {
    if (!(await readPointer(deps.db, cataloguePointer(market)))) continue;
    await liveSnapshot(deps, deps.db, market).catch((error: Error) => {
      deps.log.error('catalogue-unreadable', { market, error: error.message });
    });
  }
}

/**
 * Reads, in the breaks that answers leave, the catalogues that open sessions may have begun with before the server was started: the latest
 * that were published. A session that comes earlier waits, as one does that began with an older one.
 */
export async function readFormerCatalogues({ db, log }: Pick<Dependencies, 'db' | 'log'>): Promise<void> {
  for (const market of catalogueMarkets) {
    // One place stays for the live one, which may be older than all of these.
    for (const id of await newestSnapshotIds(db, market, mostHeld - 1)) {
      await readBesideOthers(db, id).catch((error: Error) => {
        log.error('catalogue-unreadable', { market, snapshot: id, error: error.message });
      });
    }
  }
}

/** Where this very process has offered a catalogue of the market: reads the one that is live now, so that it is offered next. */
export async function rereadIfServed(db: Kysely<Database>, market: string): Promise<void> {
  const id = served.get(db)?.has(market) && (await readPointer(db, cataloguePointer(market)));
  if (id) await snapshotById(db, id);
}

/** One version of a product with its lender, as it was when an offer or an application pinned it. */
export async function pinnedEntry(db: Kysely<Database>, snapshotId: string, versionId: string): Promise<CatalogueEntry> {
  const { versionIds, entries } = await snapshotById(db, snapshotId);
  for (const [productId, id] of versionIds) if (id === versionId) return entries.get(productId)!;
  throw new ProblemError('internal', `The snapshot ${snapshotId} does not hold the product version ${versionId}.`);
}

/** The products that may be shown on `today`, by place: their lender is admitted and licensed. Not to be changed: it is kept for others. */
export async function productsInForce(db: Kysely<Database>, { snapshot }: StoredSnapshot, today: string): Promise<Bitset> {
  return keptMask(snapshot, today, await findAdmittedLenderIds(db, today));
}

/** Whether one product may be shown on `today`. */
export async function isInForce(db: Kysely<Database>, stored: StoredSnapshot, productId: string, today: string): Promise<boolean> {
  const place = stored.compiled.places.get(productId);
  return place !== undefined && hasBit(await productsInForce(db, stored, today), place);
}
