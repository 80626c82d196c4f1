import type { Locale, WishInput } from '@liana/contract';
import { liveSnapshot } from '../catalogue/live-catalogue.ts';
import type { Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import { ProblemError } from '../http/problem.ts';
import { newId } from '../ids.ts';
import type { Tenant } from '../tenants/tenant.ts';
import { factsExpiry, type Session } from './session.ts';
import { insertSession } from './sessions.queries.ts';

/** A visit that begins. `origin` is the host page's; a visit without a shop has none. */
export interface Visit {
  tenant: Tenant;
  kind: Session['kind'];
  wish: WishInput;
  locale: Locale;
  origin: string | null;
}

/** Opens a session for one wish, with a key of its own for the answers and the catalogue of this moment. */
export async function openSession(deps: Dependencies, tx: Unit, { tenant, kind, wish, locale, origin }: Visit): Promise<Session> {
  refuseForeignCurrency(tenant, wish);
  const session: Session = {
    id: newId(deps.random, 'session'),
    kind,
    personId: null,
    wrappedKey: deps.vault.newDataKey(tenant.wrappedKey),
    origin,
    locale,
    wish,
    orderBy: 'lowest-total-cost',
    personalised: true,
    binding: 'indicative',
    order: null,
    boundAt: null,
    returnUrl: null,
    changedFromMinor: null,
    snapshotId: (await liveSnapshot(deps, tx.db, tenant.market)).id,
    createdAt: tx.now.toISOString(),
    factsExpireAt: factsExpiry(tx.now),
  };
  await insertSession(tx.db, tx, session);
  await tx.audit('session.opened', session.id, { kind });
  return session;
}

/** @throws {ProblemError} `invalid-request` unless the wish is in the tenant's currency. */
export function refuseForeignCurrency({ currency }: Tenant, wish: Partial<WishInput>): void {
  if (wish.amount === undefined || wish.amount.currency === currency) return;
  const message = `expected an amount in ${currency}, got ${wish.amount.currency}`;
  throw new ProblemError('invalid-request', message, { errors: [{ path: 'wish.amount.currency', message }] });
}
