import {
  type CatalogueEntry,
  type FactDictionary,
  othersAsked,
  type PreApproval,
  type PreApprovedList,
  preApprovalsOf,
  waivableRules,
} from '@liana/matching';
import type { Kysely } from 'kysely';
import { contactOf } from '../contacts/persons.queries.ts';
import type { Database } from '../db/schema.ts';
import type { Dependencies } from '../dependencies.ts';
import { scopeOf } from '../sessions/session.ts';
import type { Tenant } from '../tenants/tenant.ts';
import { applicantKey } from './listed-contact.ts';
import { findListsNaming, type ListNaming } from './pre-approved.queries.ts';

/**
 * The lists that name a person. Only ever asked for somebody who has proved the contact in the very token that reads (bar A12): whoever
 * types another's address must not learn that it is on a list.
 */
export async function listsNaming(
  { vault }: Pick<Dependencies, 'vault'>,
  db: Kysely<Database>,
  tenant: Tenant,
  personId: string,
): Promise<ListNaming[]> {
  const contact = await contactOf({ db, vault }, tenant, personId);
  return contact === undefined ? [] : findListsNaming(db, scopeOf(tenant), applicantKey({ vault }, tenant, contact));
}

/** The catalogue that lists are read against. */
export interface ListGround {
  /** By product id. */
  entries: Pick<ReadonlyMap<string, CatalogueEntry>, 'get'>;
  dictionary: FactDictionary;
  /** The market's calendar date. */
  today: string;
}

/** What the lists that name one person approve in advance on this day, by product. */
export function preApprovalsBy(lists: readonly ListNaming[], ground: ListGround): ReadonlyMap<string, PreApproval> {
  return preApprovalsOf(
    lists.flatMap((list) => asItCounts(list, ground) ?? []),
    thisPerson,
    ground.today,
  );
}

/** The only one whom these lists name. */
const thisPerson = 'this person';

/**
 * A list as this catalogue lets it count: what it waives and has come to count for everybody counts again, and a product of which others
 * check or decide by now has no list.
 */
function asItCounts(
  { product_id: productId, waives_json, limit_minor, valid_until }: ListNaming,
  { entries, dictionary }: ListGround,
): PreApprovedList | undefined {
  const entry = entries.get(productId);
  if (!entry || othersAsked(entry).length > 0) return undefined;
  const waivable = new Set(waivableRules(entry.rules, dictionary).map(({ id }) => id));
  const waives = (JSON.parse(waives_json) as string[]).filter((id) => waivable.has(id));
  return { productId, waives: new Set(waives), limits: new Map([[thisPerson, limit_minor]]), validUntil: valid_until };
}
