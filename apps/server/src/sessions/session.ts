import type { Locale, Order, SessionView, Wish, WishInput } from '@liana/contract';
import type { Selectable } from 'kysely';
import type { Mode, SessionsTable } from '../db/schema.ts';
import type { Tenant } from '../tenants/tenant.ts';

/** Whose rows a look-up is about: every one of them names both. A `Unit` is one too. */
export interface Scope {
  tenantId: string;
  mode: Mode;
}
export const scopeOf = (tenant: Tenant): Scope => ({ tenantId: tenant.id, mode: tenant.mode });

/** One visit for one wish, as it is stored. */
export interface Session {
  id: string;
  kind: 'order' | 'cash';
  personId: string | null;
  /** Key of the answers while nobody is known; null from the person's proof on, and once the answers were purged. */
  wrappedKey: string | null;
  origin: string | null;
  locale: Locale;
  wish: WishInput;
  orderBy: Wish;
  personalised: boolean;
  binding: 'indicative' | 'bound';
  order: Order | null;
  boundAt: string | null;
  returnUrl: string | null;
  /** What the amount was before the page changed it, until it is bound again. */
  changedFromMinor: number | null;
  snapshotId: string;
  createdAt: string;
  factsExpireAt: string;
}

export function sessionFromRow(row: Selectable<SessionsTable>): Session {
  return {
    id: row.id,
    kind: row.kind,
    personId: row.person_id,
    wrappedKey: row.wrapped_key,
    origin: row.origin,
    locale: row.locale as Locale,
    wish: JSON.parse(row.wish_json) as WishInput,
    orderBy: row.order_by as Wish,
    personalised: Number(row.personalised) === 1,
    binding: row.binding,
    order: row.order_json ? (JSON.parse(row.order_json) as Order) : null,
    boundAt: row.bound_at,
    returnUrl: row.return_url,
    changedFromMinor: row.changed_from_minor === null ? null : Number(row.changed_from_minor),
    snapshotId: row.snapshot_id,
    createdAt: row.created_at,
    factsExpireAt: row.facts_expire_at,
  };
}

/** How long answers are kept after the last one, in domain time. The screens promise this figure. */
const factsLifeMs = 24 * 60 * 60 * 1000;

export const factsExpiry = (now: Date) => new Date(now.getTime() + factsLifeMs).toISOString();

/** What would be submitted: the order that the merchant's server bound, or the wish of a visit without a shop. */
export const amountMinorOf = ({ order, binding, wish }: Session) =>
  binding === 'bound' && order ? order.financed : wish.amount.amountMinor;

/** Whether an application may be sent: an order only when its merchant's server has bound exactly this amount and cart. */
export const isOrderBound = (session: Session) => session.kind === 'cash' || (session.binding === 'bound' && session.order !== null);

export function sessionView(session: Session, contactProved: boolean): SessionView {
  const { currency } = session.wish.amount;
  const now = { amountMinor: amountMinorOf(session), currency };
  return {
    id: session.id,
    kind: session.kind,
    wish: session.wish,
    orderBy: session.orderBy,
    personalised: session.personalised,
    binding: session.binding,
    changed: session.changedFromMinor === null ? null : { was: { amountMinor: session.changedFromMinor, currency }, now },
    contactProved,
    expiresAt: session.factsExpireAt,
  };
}
