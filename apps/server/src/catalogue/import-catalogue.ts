import { createHash } from 'node:crypto';
import { isoDate } from '@liana/finance';
import { ruleSetAt, todayIn } from '@liana/markets';
import {
  type Catalogue,
  type CatalogueFault,
  canonicalHash,
  catalogueSnapshot,
  type Product,
  usFacts,
  validateCatalogue,
} from '@liana/matching';
import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import type { Dependencies } from '../dependencies.ts';
import { newId } from '../ids.ts';
import { type AdmissionFault, admissionFaults } from './admission.ts';
import {
  cataloguePointer,
  findAdmittedLenderIds,
  findNewestVersion,
  findSnapshot,
  insertProductOnce,
  insertSnapshot,
  insertVersion,
  movePointer,
} from './catalogue.queries.ts';
import { snapshotById } from './live-catalogue.ts';

/** What an import did, or everything that is wrong with the file. */
export type ImportResult =
  | { ok: true; snapshotId: string; products: number; newVersions: number; warnings: readonly CatalogueFault[] }
  | { ok: false; faults: readonly AdmissionFault[]; warnings: readonly CatalogueFault[] };

/**
 * Validates a parsed catalogue file and publishes it: a new version of each product that changed, one snapshot of all, the market's
 * pointer moved. One fault anywhere, and the catalogue that was live stays live. Its lenders must have been admitted.
 */
export async function importCatalogue(deps: Dependencies, input: unknown): Promise<ImportResult> {
  const validation = validateCatalogue(input, usFacts);
  if (!validation.ok) return validation;
  const { catalogue, warnings } = validation;
  const now = new Date(deps.clock.now());
  const today = todayIn(catalogue.market, now);
  const faults = [
    ...(await admittedFaults(deps.db, catalogue, today)),
    ...admissionFaults(catalogue.products, ruleSetAt(catalogue.market, isoDate(today)), today),
  ];
  if (faults.length > 0) return { ok: false, faults, warnings };
  const versions = await storeVersions(deps, catalogue, now.toISOString());
  const result = await deps.db.transaction().execute((db) => publish(db, catalogue, versions, now));
  // Read by this process before anybody asks it for offers.
  await snapshotById(deps.db, result.snapshotId);
  return { ok: true, ...result, warnings };
}

async function admittedFaults(db: Kysely<Database>, { lenders }: Catalogue, today: string): Promise<AdmissionFault[]> {
  const admitted = await findAdmittedLenderIds(db, today);
  return lenders.flatMap(({ id }, index) => {
    if (admitted.has(id)) return [];
    const message = `the lender ${id} is not admitted with a licence that holds on ${today}`;
    return [
      { code: 'lender-not-admitted' as const, message, fix: `admit it first: lender admit ${id} …`, path: `lenders.${index}`, field: 'id' },
    ];
  });
}

interface StoredVersion {
  id: string;
  isNew: boolean;
}

/** Products that are written in one transaction: a millisecond or two in which nobody else can write. */
const atOnce = 25;

/** Versions that no snapshot names yet change nothing, so they need not be written in one piece with it. */
async function storeVersions(deps: Dependencies, { products, market }: Catalogue, at: string): Promise<StoredVersion[]> {
  const versions: StoredVersion[] = [];
  for (let from = 0; from < products.length; from += atOnce) {
    const some = products.slice(from, from + atOnce);
    const stored = await deps.db.transaction().execute(async (db) => {
      const written: StoredVersion[] = [];
      for (const product of some) written.push(await versionOf(db, deps, product, market, at));
      return written;
    });
    versions.push(...stored);
  }
  return versions;
}

async function publish(db: Kysely<Database>, catalogue: Catalogue, versions: readonly StoredVersion[], now: Date) {
  const at = now.toISOString();
  const snapshotId = snapshotIdOf(catalogue, versions);
  if (!(await findSnapshot(db, snapshotId))) {
    await insertSnapshot(db, {
      id: snapshotId,
      market: catalogue.market,
      hash: catalogueSnapshot(catalogue).id,
      lenders_json: JSON.stringify(catalogue.lenders),
      product_version_ids_json: JSON.stringify(versions.map((version) => version.id)),
      created_at: at,
    });
  }
  await movePointer(db, cataloguePointer(catalogue.market), snapshotId, at);
  return { snapshotId, products: versions.length, newVersions: versions.filter((version) => version.isNew).length };
}

/** The version that says exactly this: the newest one where nothing changed, a new one otherwise. */
async function versionOf(db: Kysely<Database>, deps: Dependencies, product: Product, market: string, at: string) {
  const hash = canonicalHash(product);
  const newest = await findNewestVersion(db, product.id);
  if (newest?.hash === hash) return { id: newest.id, isNew: false };
  await insertProductOnce(db, { id: product.id, lender_id: product.lenderId, market, family: product.family });
  const id = newId(deps.random, 'product-version');
  const definition_json = JSON.stringify(product);
  await insertVersion(db, { id, product_id: product.id, version: Number(newest?.version ?? 0) + 1, definition_json, hash, created_at: at });
  return { id, isNew: true };
}

/** A snapshot is its versions and its lenders: the same again has the same id. */
const snapshotIdOf = (catalogue: Catalogue, versions: readonly { id: string }[]) =>
  `snp_${createHash('sha256')
    .update(JSON.stringify([catalogue.market, canonicalHash(catalogue.lenders), versions.map(({ id }) => id)]))
    .digest('hex')
    .slice(0, 32)}`;
