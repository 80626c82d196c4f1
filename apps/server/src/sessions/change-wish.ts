import type { Order, WishInput } from '@liana/contract';
import { findBlockingApplication } from '../applications/applications.queries.ts';
import { checkOrderUnpaid } from '../charges/order-unpaid.ts';
import type { Unit } from '../db/unit.ts';
import { ProblemError } from '../http/problem.ts';
import { stopPrequalifications } from '../prequalification/prequalification.queries.ts';
import type { Tenant } from '../tenants/tenant.ts';
import { refuseForeignCurrency } from './open-session.ts';
import { amountMinorOf, type Session } from './session.ts';
import { updateSession } from './sessions.queries.ts';

export type WishPatch = Partial<WishInput>;

/**
 * The page asks for another amount, cart or tenor. Another amount or cart takes the binding away and is told to the person: only the
 * merchant's server can make it count again (bar A6). Returns the session as it is now.
 */
export async function changeWishOfPage(tx: Unit, tenant: Tenant, session: Session, patch: WishPatch): Promise<Session> {
  refuseForeignCurrency(tenant, patch);
  const wish = { ...session.wish, ...patch };
  const wasMinor = amountMinorOf(session);
  const otherCart = patch.cartHash !== undefined && patch.cartHash !== (session.order?.cartHash ?? session.wish.cartHash);
  const otherAmount = patch.amount !== undefined && patch.amount.amountMinor !== wasMinor;
  if (!otherAmount && !otherCart) return keepBound(tx, session, wish);

  await refuseWhileApplied(tx, session);
  const changedFromMinor = session.changedFromMinor ?? wasMinor;
  const changed: Session = { ...session, wish, binding: 'indicative', order: null, boundAt: null, changedFromMinor };
  await save(tx, changed);
  await stopPrequalifications(tx.db, tx, session.id);
  await tx.audit('session.changed-by-page', session.id, { wasMinor, nowMinor: amountMinorOf(changed), otherCart });
  return changed;
}

/** The person asks for something else. What an order costs is its merchant's to say; its tenor and purpose are the person's. */
export async function changeWishOfPerson(tx: Unit, tenant: Tenant, session: Session, patch: WishPatch): Promise<Session> {
  refuseForeignCurrency(tenant, patch);
  const isOrderField = patch.cartHash !== undefined || patch.category !== undefined;
  const otherAmount = patch.amount !== undefined && patch.amount.amountMinor !== amountMinorOf(session);
  if (session.kind === 'order' && (otherAmount || isOrderField)) {
    const message = 'the amount and cart of an order are its shop’s to change';
    throw new ProblemError('invalid-request', message, { errors: [{ path: 'wish', message }] });
  }
  await refuseWhileApplied(tx, session);
  await stopPrequalifications(tx.db, tx, session.id);
  return keepBound(tx, session, { ...session.wish, ...patch });
}

/**
 * The merchant's server says what the order is. It rules over whatever the page said: a different amount is priced anew and told to the
 * person. Binding the same order again changes nothing.
 *
 * @throws {ProblemError} `application-in-flight`; `order-financed` where another visit has paid for the order.
 */
export async function bindOrder(tx: Unit, session: Session, order: Order, returnUrl: string | null): Promise<Session> {
  const isSame = session.binding === 'bound' && JSON.stringify(session.order) === JSON.stringify(order);
  if (!isSame) await refuseWhileApplied(tx, session);
  // The visit that paid may say once more what it paid for.
  if (!(await findBlockingApplication(tx.db, tx, session.id))) await checkOrderUnpaid(tx, { kind: session.kind, order });
  const shownMinor = amountMinorOf(session);
  const priced = order.financed === shownMinor;
  // What a page made of the amount in between is over; the person compares with what they were shown before.
  const knownMinor = session.changedFromMinor ?? shownMinor;
  const bound: Session = {
    ...session,
    wish: { ...session.wish, amount: { amountMinor: order.financed, currency: order.currency }, cartHash: order.cartHash },
    binding: 'bound',
    order,
    boundAt: isSame ? session.boundAt : tx.now.toISOString(),
    returnUrl: returnUrl ?? session.returnUrl,
    changedFromMinor: isSame ? session.changedFromMinor : order.financed === knownMinor ? null : knownMinor,
  };
  await save(tx, bound);
  if (!isSame && !priced) await stopPrequalifications(tx.db, tx, session.id);
  if (!isSame) await tx.audit('session.bound', session.id, { financedMinor: order.financed, shownMinor, cartHash: order.cartHash });
  return bound;
}

async function keepBound(tx: Unit, session: Session, wish: WishInput): Promise<Session> {
  const changed = { ...session, wish };
  await save(tx, changed);
  return changed;
}

/** What a lender has before it, or was signed, is about one amount: it cannot change any more. */
async function refuseWhileApplied(tx: Unit, session: Session): Promise<void> {
  if (await findBlockingApplication(tx.db, tx, session.id)) {
    throw new ProblemError('application-in-flight', 'An application for this wish has been sent; it has to be decided or withdrawn first.');
  }
}

const save = (tx: Unit, session: Session) =>
  updateSession(tx.db, tx, session.id, {
    wish_json: JSON.stringify(session.wish),
    binding: session.binding,
    order_json: session.order && JSON.stringify(session.order),
    bound_at: session.boundAt,
    return_url: session.returnUrl,
    changed_from_minor: session.changedFromMinor,
  });
