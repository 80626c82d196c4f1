import { addMonths, isoDate } from '@liana/finance';
import type { Dependencies } from '../dependencies.ts';
import { applicantKey } from '../pre-approved/listed-contact.ts';
import { findListOf } from '../pre-approved/pre-approved.queries.ts';
import { todayOf } from './check-admission.ts';
import type { DemoTenantId } from './demo.ts';
import { OperatorError } from './operator-error.ts';
import { checkList, replaceList } from './pre-approved.ts';

/** Whom a lender of the demo has approved in advance, as the lender itself keeps it: by contact. */
export interface DemoList {
  productId: string;
  waives: string[];
  validUntil: string;
  /** By contact: the most that is lent, in minor units. */
  limits: Record<string, number>;
}
/** By lender. */
export type DemoLists = Record<string, DemoList[]>;

/** Lists that are not dated yet, valid for a year from today. */
export const datedLists = (deps: Pick<Dependencies, 'clock'>, lists: Record<string, Omit<DemoList, 'validUntil'>[]>): DemoLists => {
  const validUntil = addMonths(isoDate(todayOf(deps)), 12);
  return Object.fromEntries(Object.entries(lists).map(([lender, own]) => [lender, own.map((list) => ({ ...list, validUntil }))]));
};

/** Gives the lists to the demo's tenants, once: what became of them since, such as that one was withdrawn, stays as it is. */
export async function seedLists(deps: Dependencies, tenantIds: readonly DemoTenantId[], lists: DemoLists): Promise<void> {
  for (const tenantId of tenantIds)
    for (const [lenderId, own] of Object.entries(lists)) for (const list of own) await seedList(deps, tenantId, lenderId, list);
}

async function seedList(deps: Dependencies, tenantId: DemoTenantId, lenderId: string, { productId, limits, ...terms }: DemoList) {
  const place = { tenantId, mode: 'test', lenderId, productId } as const;
  if ((await findListOf(deps.db, place, productId)).lastVersion > 0) return;
  const checked = await checkList(deps, place, terms).catch(unfit);
  // A catalogue of the operator's own need not have these products, nor their rules; a year later the list is over.
  if (!checked) return;
  const byKey = Object.entries(limits).map(([contact, limitMinor]) => [applicantKey(deps, checked.tenant, contact), limitMinor] as const);
  await replaceList(deps, place, terms, new Map(byKey));
}

function unfit(error: unknown): undefined {
  if (!(error instanceof OperatorError)) throw error;
}
