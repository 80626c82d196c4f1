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
import { type Haste, slices } from './slices.ts';

/** A published catalogue, compiled, with the version id of each of its products. */
export interface StoredSnapshot {
  id: string;
  snapshot: CatalogueSnapshot;
  compiled: CompiledCatalogue;
  versionIds: ReadonlyMap<string, string>;
  entries: ReadonlyMap<string, CatalogueEntry>;
}

/** Products that are read at once: less than a millisecond. */
const atOnce = 25;

/**
 * Reads and compiles a snapshot in small pieces, so that a catalogue of ten thousand products holds up nobody who is answering questions
 * meanwhile.
 *
 * @throws {ProblemError} `internal` when it, or one of its versions, is not in the store.
 */
export async function loadSnapshot(db: Kysely<Database>, id: string, haste: Haste): Promise<StoredSnapshot> {
  const giveWay = slices(haste);
  const row = await findSnapshot(db, id);
  if (!row) throw new ProblemError('internal', `The catalogue snapshot ${id} is missing.`);
  const ids = JSON.parse(row.product_version_ids_json) as string[];
  const lenders = new Map((JSON.parse(row.lenders_json) as Lender[]).map((lender) => [lender.id, lender]));
  const read: CatalogueEntry[] = [];
  for (let from = 0; from < ids.length; from += atOnce) {
    for (const definition of await definitionsOf(db, ids.slice(from, from + atOnce))) {
      read.push(...catalogueEntries([JSON.parse(definition) as Product], lenders));
      await giveWay();
    }
  }
  const snapshot = { id: row.hash, market: row.market as (typeof catalogueMarkets)[number], entries: read };
  const compiled = await compileBeside(snapshot, giveWay);
  const versionIds = new Map<string, string>();
  const entries = new Map<string, CatalogueEntry>();
  for (const [place, entry] of read.entries()) {
    versionIds.set(entry.product.id, ids[place]!);
    entries.set(entry.product.id, entry);
    await giveWay();
  }
  return { id, snapshot, compiled, versionIds, entries };
}

async function definitionsOf(db: Kysely<Database>, ids: readonly string[]): Promise<string[]> {
  const byId = new Map((await findVersions(db, ids)).map((version) => [version.id, version.definition_json]));
  return ids.map((id) => {
    const definition = byId.get(id);
    if (definition === undefined) throw new ProblemError('internal', `The product version ${id} is missing.`);
    return definition;
  });
}

async function compileBeside(snapshot: CatalogueSnapshot, giveWay: () => Promise<void>): Promise<CompiledCatalogue> {
  const steps = compileInSteps(snapshot, usFacts);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await giveWay();
  }
}
