import {
  type CatalogueEntry,
  type CatalogueSnapshot,
  type CompiledCatalogue,
  catalogueEntries,
  type catalogueMarkets,
  compileInSteps,
  type Lender,
  type Product,
  usFacts,
} from '@liana/matching';
import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import { ProblemError } from '../http/problem.ts';
import { findSnapshot, findVersions } from './catalogue.queries.ts';

/** A published catalogue, compiled, with the version id of each of its products. */
export interface StoredSnapshot {
  id: string;
  snapshot: CatalogueSnapshot;
  compiled: CompiledCatalogue;
  versionIds: ReadonlyMap<string, string>;
  entries: ReadonlyMap<string, CatalogueEntry>;
}

/** Products that are read at once: a millisecond or two of parsing. */
const atOnce = 100;
/** For how long compiling goes on before others get their turn. */
const sliceMs = 4;

/**
 * Reads and compiles a snapshot in small pieces, so that a catalogue of ten thousand products holds up nobody who is answering questions
 * meanwhile.
 */
export async function loadSnapshot(db: Kysely<Database>, id: string): Promise<StoredSnapshot> {
  const row = await findSnapshot(db, id);
  if (!row) throw new ProblemError('internal', `The catalogue snapshot ${id} is missing.`);
  const versionIds = JSON.parse(row.product_version_ids_json) as string[];
  const lenders = new Map((JSON.parse(row.lenders_json) as Lender[]).map((lender) => [lender.id, lender]));
  const entries: CatalogueEntry[] = [];
  for (let from = 0; from < versionIds.length; from += atOnce) {
    entries.push(...catalogueEntries(await productsOf(db, versionIds.slice(from, from + atOnce)), lenders));
    await othersTurn();
  }
  const snapshot = { id: row.hash, market: row.market as (typeof catalogueMarkets)[number], entries };
  return {
    id,
    snapshot,
    compiled: await compileInSlices(snapshot),
    versionIds: new Map(entries.map(({ product }, place) => [product.id, versionIds[place]!])),
    entries: new Map(entries.map((entry) => [entry.product.id, entry])),
  };
}

async function productsOf(db: Kysely<Database>, ids: readonly string[]): Promise<Product[]> {
  const byId = new Map((await findVersions(db, ids)).map((version) => [version.id, version]));
  return ids.map((id) => JSON.parse(byId.get(id)!.definition_json) as Product);
}

async function compileInSlices(snapshot: CatalogueSnapshot): Promise<CompiledCatalogue> {
  const steps = compileInSteps(snapshot, usFacts);
  for (let until = performance.now() + sliceMs; ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await othersTurn();
    until = performance.now() + sliceMs;
  }
}

const othersTurn = () => new Promise<void>((resolve) => setImmediate(resolve));
