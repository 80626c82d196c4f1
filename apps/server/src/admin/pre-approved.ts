import { todayIn } from '@liana/markets';
import { type CatalogueEntry, checkPreApproved, usFacts } from '@liana/matching';
import { liveSnapshot } from '../catalogue/live-catalogue.ts';
import type { Mode } from '../db/schema.ts';
import type { Dependencies } from '../dependencies.ts';
import { newId } from '../ids.ts';
import { forgetPeople, writePeople } from '../pre-approved/in-portions.ts';
import { beginWriting } from '../pre-approved/parts.queries.ts';
import { endList, findListOf, findStandingLists, insertList } from '../pre-approved/pre-approved.queries.ts';
import { domainTime, type Tenant } from '../tenants/tenant.ts';
import { findTenant } from '../tenants/tenants.queries.ts';
import { ofOperator, ofTenant } from './by-operator.ts';
import { OperatorError } from './operator-error.ts';

/** Whose list it is, of which product, and which tenant's visitors it is for. */
export interface ListPlace {
  tenantId: string;
  mode: Mode;
  lenderId: string;
  productId: string;
}
/** What a list says of everybody on it. */
export interface ListTerms {
  /** Ids of the product's rules that do not count for these people. */
  waives: readonly string[];
  /** ISO date: the last day on which it holds. */
  validUntil: string;
}
export interface CheckedList {
  tenant: Tenant;
  entry: CatalogueEntry;
}

/**
 * Tests everything about a list but who is on it, against the catalogue that is live.
 *
 * @throws {OperatorError} for no such tenant, lender, or product of this lender; a rule that the product does not have or that is never
 * waived; and a day that is over.
 */
export async function checkList(deps: Dependencies, place: ListPlace, { waives, validUntil }: ListTerms): Promise<CheckedList> {
  const tenant = await findTenant(deps.db, place.tenantId, place.mode);
  if (!tenant) throw new OperatorError(`there is no tenant ${place.tenantId}`);
  const { lenderId, productId } = place;
  const lender = await deps.db.selectFrom('lenders').select('id').where('id', '=', lenderId).executeTakeFirst();
  if (!lender) throw new OperatorError(`there is no lender ${lenderId}`);
  const { snapshot, entries } = await liveSnapshot(deps, deps.db, tenant.market);
  const entry = entries.get(productId);
  if (entry?.lender.id !== lenderId) {
    const own = snapshot.entries.filter((one) => one.lender.id === lenderId).map(({ product }) => product.id);
    throw new OperatorError(`expected a product of ${lenderId}: ${own.join(', ') || 'it has none'}; got ${productId}`);
  }
  const faults = checkPreApproved([{ productId, waives: new Set(waives), limits: new Map(), validUntil }], { entries: [entry] }, usFacts);
  if (faults.length > 0) throw new OperatorError(faults.map(({ message }) => message).join('\n'));
  const today = todayIn(tenant.market, domainTime(deps.clock.now(), tenant));
  if (validUntil < today) throw new OperatorError(`expected a last day from today, ${today}, on; got ${validUntil}`);
  return { tenant, entry };
}

/**
 * Puts a list in the place of the one that the product had: at once, or not at all. Whom that one named is forgotten. Should this process
 * end before, whoever is written already and stands on no list is forgotten by the schedule.
 *
 * @param limits - By applicant key: the most that is lent, in minor units.
 */
export async function replaceList(
  deps: Dependencies,
  place: ListPlace,
  { waives, validUntil }: ListTerms,
  limits: ReadonlyMap<string, number>,
): Promise<{ version: number; replaced: number | undefined }> {
  const { tenantId, mode, lenderId, productId } = place;
  const id = newId(deps.random, 'pre-approved-list');
  await ofTenant(deps, tenantId, mode, (tx) => beginWriting(tx, id));
  await writePeople(deps, () => ofOperator(deps, tenantId, mode), id, limits);
  const { version, standing } = await ofTenant(deps, tenantId, mode, async (tx) => {
    const { standing, lastVersion } = await findListOf(tx.db, tx, productId);
    if (standing) await endList(tx, standing.id);
    const version = lastVersion + 1;
    const people = limits.size;
    const waives_json = JSON.stringify(waives);
    await insertList(tx, { id, lender_id: lenderId, product_id: productId, version, waives_json, valid_until: validUntil, people });
    const replaced = standing?.version;
    await tx.audit('pre-approved-list-given', id, { lenderId, productId, version, waives, validUntil, people, replaced });
    return { version, standing };
  });
  if (standing) await forgetPeople(deps, ofOperator(deps, tenantId, mode), standing.id);
  return { version, replaced: standing?.version };
}

/** Ends the list of a product. @throws {OperatorError} when none of this lender's stands. */
export async function withdrawList(deps: Dependencies, { tenantId, mode, lenderId, productId }: ListPlace): Promise<void> {
  const listId = await ofTenant(deps, tenantId, mode, async (tx) => {
    const { standing } = await findListOf(tx.db, tx, productId);
    if (standing?.lender_id !== lenderId) throw new OperatorError(`${lenderId} has no list of ${productId} at ${tenantId}`);
    await endList(tx, standing.id);
    await tx.audit('pre-approved-list-withdrawn', standing.id, { lenderId, productId, version: standing.version });
    return standing.id;
  });
  await forgetPeople(deps, ofOperator(deps, tenantId, mode), listId);
}

/** The lists that stand: what they are about, never whom. */
export const standingLists = ({ db }: Pick<Dependencies, 'db'>) => findStandingLists(db);
