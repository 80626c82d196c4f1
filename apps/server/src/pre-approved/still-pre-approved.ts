import type { OfferView } from '@liana/contract';
import { type CatalogueEntry, type FactDictionary, type Facts, productTruth } from '@liana/matching';
import type { Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import { ProblemError } from '../http/problem.ts';
import type { Tenant } from '../tenants/tenant.ts';
import { listsNaming, preApprovalsBy } from './person-on-lists.ts';

/** An offer that somebody is about to take, with what it rests on. */
export interface TakenOffer {
  tenant: Tenant;
  personId: string;
  offer: Pick<OfferView, 'preApproved'>;
  entry: CatalogueEntry;
  facts: Facts;
  dictionary: FactDictionary;
  /** The market's calendar date. */
  today: string;
}

/**
 * An offer that a list let through stands as long as the list does: withdrawn, replaced or run out, it leaves the product's own rules.
 * Returns whether a list still approves so much in advance.
 *
 * @throws {ProblemError} `offer-unavailable` when they refuse.
 */
export async function checkStillPreApproved(deps: Dependencies, tx: Unit, taken: TakenOffer): Promise<boolean> {
  const { tenant, personId, offer, entry, facts, dictionary, today } = taken;
  if (!offer.preApproved) return false;
  const { id } = entry.product;
  const lists = await listsNaming(deps, tx.db, tenant, personId);
  const preApproval = preApprovalsBy(lists, { entries: new Map([[id, entry]]), dictionary, today }).get(id);
  if (productTruth(entry, dictionary, facts, preApproval) === 'fail')
    throw new ProblemError('offer-unavailable', 'The lender’s approval in advance has ended; read the list again.');
  return preApproval !== undefined && Number(facts.amount) <= preApproval.limitMinor;
}
