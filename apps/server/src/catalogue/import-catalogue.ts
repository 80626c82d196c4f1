import { createHash } from 'node:crypto';
import { isoDate } from '@liana/finance';
import { todayIn } from '@liana/markets';
import { type Catalogue, canonicalHash, usFacts, validateCatalogue } from '@liana/matching';
import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import { writingAhead } from '../db/write-ahead.ts';
import type { Dependencies } from '../dependencies.ts';
import type { AdmissionFault } from './admission.ts';
import { cataloguePointer, findAdmittedLenderIds, findSnapshot, insertSnapshot, movePointer } from './catalogue.queries.ts';
import { checkOnDay } from './check-on-day.ts';
import { rereadIfServed } from './live-catalogue.ts';
import { type StoredVersion, storeVersions } from './store-versions.ts';

/** What an import did, or everything that is wrong with the file. */
export type ImportResult =
  | { ok: true; snapshotId: string; products: number; newVersions: number; warnings: readonly AdmissionFault[] }
  | { ok: false; faults: readonly AdmissionFault[]; warnings: readonly AdmissionFault[] };

export interface ImportListener {
  /** Hears that nothing is wrong and storing begins. */
  onValid?(products: number): void;
}

/**
 * Validates a parsed catalogue file and publishes it: a new version of each product that changed, one snapshot of all, the market's
 * pointer moved. One fault anywhere, and the catalogue that was live stays live. Its lenders must have been admitted.
 */
export async function importCatalogue(deps: Dependencies, input: unknown, { onValid }: ImportListener = {}): Promise<ImportResult> {
  const validation = validateCatalogue(input, usFacts);
  if (!validation.ok) return validation;
  const { catalogue } = validation;
  const now = new Date(deps.clock.now());
  const today = todayIn(catalogue.market, now);
  const ofToday = checkOnDay(catalogue, isoDate(today));
  const faults = [...(await admittedFaults(deps.db, catalogue, today)), ...ofToday.faults];
  const warnings = [...validation.warnings, ...ofToday.warnings];
  if (faults.length > 0) return { ok: false, faults, warnings };
  onValid?.(catalogue.products.length);
  const versions = await writingAhead(deps, () => storeVersions(deps, catalogue, now.toISOString()));
  const snapshotId = await publish(deps.db, catalogue, versions, now.toISOString());
  await rereadIfServed(deps.db, catalogue.market);
  return {
    ok: true,
    snapshotId,
    products: versions.length,
    newVersions: versions.filter(({ isNew }) => isNew).length,
    warnings,
  };
}

async function admittedFaults(db: Kysely<Database>, { lenders }: Catalogue, today: string): Promise<AdmissionFault[]> {
  const admitted = await findAdmittedLenderIds(db, today);
  return lenders.flatMap(({ id }, index) => {
    if (admitted.has(id)) return [];
    const message = `the lender ${id} is not admitted with a licence that holds on ${today}`;
    return [
      {
        code: 'lender-not-admitted' as const,
        message,
        fix: `admit it first: npm run lender -- admit ${id} …`,
        path: `lenders.${index}`,
        field: 'id',
      },
    ];
  });
}

/** One short transaction: everything that takes time is reckoned before it begins. Returns the snapshot's id. */
async function publish(db: Kysely<Database>, catalogue: Catalogue, versions: readonly StoredVersion[], at: string): Promise<string> {
  const versionIds = versions.map(({ id }) => id);
  const snapshot = {
    id: snapshotIdOf(catalogue, versionIds),
    market: catalogue.market,
    hash: canonicalHash(catalogue),
    lenders_json: JSON.stringify(catalogue.lenders),
    product_version_ids_json: JSON.stringify(versionIds),
    created_at: at,
  };
  await db.transaction().execute(async (tx) => {
    if (!(await findSnapshot(tx, snapshot.id))) await insertSnapshot(tx, snapshot);
    await movePointer(tx, cataloguePointer(catalogue.market), snapshot.id, at);
  });
  return snapshot.id;
}

/** A snapshot is its versions and its lenders: the same again has the same id. */
const snapshotIdOf = ({ market, lenders }: Catalogue, versionIds: readonly string[]) =>
  `snp_${createHash('sha256')
    .update(JSON.stringify([market, canonicalHash(lenders), versionIds]))
    .digest('hex')
    .slice(0, 32)}`;
