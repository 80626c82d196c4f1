import { type Catalogue, canonicalHash, type Product } from '@liana/matching';
import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import type { Dependencies } from '../dependencies.ts';
import { newId } from '../ids.ts';
import { findNewestVersions, insertProductsOnce, insertVersions } from './catalogue.queries.ts';

/** The version of a product that says exactly what the catalogue says. */
export interface StoredVersion {
  id: string;
  isNew: boolean;
}

/** Products that are written in one transaction: a few milliseconds in which nobody else can write, most of them for the disk. */
const atOnce = 50;
/** Between two transactions, so that whoever waited for the first does not wait for the second as well; in milliseconds at least … */
const restMs = 10;
/** … and so many times as long as one took, so that the store has most of its time for others. */
const restTimes = 2;

/**
 * Stores a version of each product that changed, in the catalogue's order. A version that no snapshot names changes nothing, so they need
 * not be written in one piece with it, and answers to shoppers are written in between.
 */
export async function storeVersions(deps: Dependencies, { products, market }: Catalogue, at: string): Promise<StoredVersion[]> {
  const versions: StoredVersion[] = [];
  for (let from = 0; from < products.length; from += atOnce) {
    const written = products.slice(from, from + atOnce).map(writtenDown);
    const begun = performance.now();
    versions.push(...(await deps.db.transaction().execute((db) => storeSome(deps, db, written, { market, at }))));
    await deps.clock.sleep(Math.max(restMs, restTimes * (performance.now() - begun)));
  }
  return versions;
}

interface Written {
  product: Product;
  json: string;
  hash: string;
}

const writtenDown = (product: Product): Written => ({ product, json: JSON.stringify(product), hash: canonicalHash(product) });

/** The newest version where nothing changed, a new one otherwise. */
async function storeSome(
  deps: Dependencies,
  db: Kysely<Database>,
  written: readonly Written[],
  { market, at }: { market: string; at: string },
): Promise<StoredVersion[]> {
  const newest = await findNewestVersions(
    db,
    written.map(({ product }) => product.id),
  );
  const versions = written.map(({ product, hash }) => {
    const mark = newest.get(product.id);
    return mark?.hash === hash ? { id: mark.id, isNew: false } : { id: newId(deps.random, 'product-version'), isNew: true };
  });
  const changed = written.flatMap((one, index) => (versions[index]!.isNew ? [{ ...one, id: versions[index]!.id }] : []));
  await insertProductsOnce(
    db,
    changed.map(({ product }) => ({ id: product.id, lender_id: product.lenderId, market, family: product.family })),
  );
  await insertVersions(
    db,
    changed.map(({ product, id, json, hash }) => {
      const version = Number(newest.get(product.id)?.version ?? 0) + 1;
      return { id, product_id: product.id, version, definition_json: json, hash, created_at: at };
    }),
  );
  return versions;
}
