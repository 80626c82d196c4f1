import {
  type CatalogueEntry,
  type CatalogueSnapshot,
  type catalogueMarkets,
  catalogueSnapshot,
  hasBit,
  type Lender,
  legalMask,
  type Product,
} from '@liana/matching';
import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import { ProblemError } from '../http/problem.ts';
import { cataloguePointer, findAdmittedLenderIds, findSnapshot, findVersions, readPointer } from './catalogue.queries.ts';

/** A published catalogue, ready to match, with the version id of each of its products. */
export interface StoredSnapshot {
  id: string;
  snapshot: CatalogueSnapshot;
  versionIds: ReadonlyMap<string, string>;
  entries: ReadonlyMap<string, CatalogueEntry>;
}

// A snapshot never changes, so reading it once in a process is enough. The oldest goes when a few are held.
const held = new Map<string, StoredSnapshot>();
const mostHeld = 8;

/** The catalogue that is live in a market. @throws {ProblemError} `unavailable` before the first import. */
export async function liveSnapshot(db: Kysely<Database>, market: string): Promise<StoredSnapshot> {
  const id = await readPointer(db, cataloguePointer(market));
  if (!id) throw new ProblemError('unavailable', `No catalogue is published for ${market} yet.`);
  return snapshotById(db, id);
}

/** A catalogue that was published, however long ago. */
export async function snapshotById(db: Kysely<Database>, id: string): Promise<StoredSnapshot> {
  const known = held.get(id);
  if (known) return known;
  const row = await findSnapshot(db, id);
  if (!row) throw new ProblemError('internal', `The catalogue snapshot ${id} is missing.`);
  const ids = JSON.parse(row.product_version_ids_json) as string[];
  const byId = new Map((await findVersions(db, ids)).map((version) => [version.id, version]));
  const products = ids.map((versionId) => JSON.parse(byId.get(versionId)!.definition_json) as Product);
  const lenders = JSON.parse(row.lenders_json) as Lender[];
  const snapshot = catalogueSnapshot({ ruleLanguage: 'v1', market: row.market as (typeof catalogueMarkets)[number], lenders, products });
  const stored = {
    id,
    snapshot,
    versionIds: new Map(products.map((product, index) => [product.id, ids[index]!])),
    entries: new Map(snapshot.entries.map((entry) => [entry.product.id, entry])),
  };
  if (held.size >= mostHeld) held.delete(held.keys().next().value!);
  held.set(id, stored);
  return stored;
}

/** One version of a product with its lender, as it was when an offer or an application pinned it. */
export async function pinnedEntry(db: Kysely<Database>, snapshotId: string, versionId: string): Promise<CatalogueEntry> {
  const { versionIds, entries } = await snapshotById(db, snapshotId);
  for (const [productId, id] of versionIds) if (id === versionId) return entries.get(productId)!;
  throw new ProblemError('internal', `The snapshot ${snapshotId} does not hold the product version ${versionId}.`);
}

/** Ids of the products that may be shown on `today`: their lender is admitted and licensed. */
export async function productsInForce(db: Kysely<Database>, { snapshot }: StoredSnapshot, today: string): Promise<ReadonlySet<string>> {
  const mask = legalMask({ snapshot, today, admittedLenderIds: await findAdmittedLenderIds(db, today) });
  return new Set(snapshot.entries.flatMap(({ product }, place) => (hasBit(mask, place) ? [product.id] : [])));
}
