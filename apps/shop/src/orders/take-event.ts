import type { DatabaseSync } from 'node:sqlite';
import type { WebhookEvent } from '@liana/contract';
import { transaction } from '../store/database.ts';
import { findOrder, insertMovement, updateOrder, updateParcel } from '../store/orders.ts';
import { markSeen } from '../store/webhook-events.ts';
import type { AlertCode, Movement, Order } from './order.ts';

/**
 * Takes a verified webhook into the books, once: the event's id and its effect are one transaction, so that a shop which stops
 * in between does neither. Events about orders of another shop change nothing.
 */
export function takeEvent(database: DatabaseSync, event: WebhookEvent, receivedAt: string): void {
  transaction(database, () => {
    if (!markSeen(database, event.id, receivedAt)) return;
    const order = event.data.orderReference === null ? undefined : findOrder(database, event.data.orderReference);
    if (order) apply(database, order, event);
  });
}

function apply(database: DatabaseSync, order: Order, event: WebhookEvent): void {
  switch (event.type) {
    case 'application.approved':
      if (order.state === 'open' && order.applicationId !== event.data.applicationId) {
        updateOrder(database, { ...order, state: 'approved', applicationId: event.data.applicationId });
      }
      return;
    case 'application.closed':
      close(database, order, event.data.applicationId);
      return;
    case 'charge.authorised': {
      note(database, order, event, 'authorised');
      // What counts is the shop's own order: money for another amount or another cart is not this order's payment (bar A6).
      const alert = order.paidBy === null ? differenceOf(order, event.data) : 'paid-twice';
      const { applicationId, chargeId } = event.data;
      updateOrder(database, { ...order, state: alert ? 'on-hold' : 'paid', paidBy: 'credit', applicationId, chargeId, alert });
      cancelWhenEmpty(database, order.reference);
      return;
    }
    case 'charge.captured':
      note(database, order, event, 'captured');
      return;
    case 'charge.refunded':
      note(database, order, event, 'refunded');
      takeBackShipped(database, order.reference);
      cancelWhenEmpty(database, order.reference);
      return;
    case 'charge.voided':
      note(database, order, event, 'voided');
      cancelWaiting(database, order);
      cancelWhenEmpty(database, order.reference);
  }
}

/**
 * The order is open again, unless the goods are held for another application than this one. Which one was closed is kept: its approval may
 * be told after its end, and then holds nothing.
 */
function close(database: DatabaseSync, order: Order, applicationId: string) {
  const isHeldForIt = order.state === 'approved' && order.applicationId === applicationId;
  if (order.state === 'open' || isHeldForIt) updateOrder(database, { ...order, state: 'open', applicationId });
}

type MovementEvent = Extract<WebhookEvent, { data: { movementId: string } }>;

function note(database: DatabaseSync, order: Order, { data, timestamp }: MovementEvent, kind: Movement['kind']) {
  const { movementId: id, amount, reference } = data;
  insertMovement(database, order.reference, { id, kind, amountMinor: amount.amountMinor, reference, at: timestamp });
}

function differenceOf(order: Order, { amount, cartHash }: MovementEvent['data']): AlertCode | null {
  if (amount.amountMinor !== order.totalMinor || amount.currency !== order.currency) return 'amount-differs';
  return cartHash === order.cartHash ? null : 'cart-differs';
}

/** The money for what has not shipped is given up: by the shop, or because the person withdrew from the loan. */
function cancelWaiting(database: DatabaseSync, order: Order) {
  const waiting = order.parcels.filter((parcel) => parcel.state === 'waiting');
  for (const { number } of waiting) updateParcel(database, order.reference, number, 'cancelled');
}

/** The money for all that was shipped is given back: by the shop parcel by parcel, or at once because the person withdrew. */
function takeBackShipped(database: DatabaseSync, reference: string) {
  const { parcels, movements } = findOrder(database, reference)!;
  const sent = parcels.filter(({ state }) => state === 'shipped' || state === 'returned');
  const refunded = movements.filter(({ kind }) => kind === 'refunded');
  if (sumOf(refunded) < sumOf(sent)) return;
  for (const { number } of sent) updateParcel(database, reference, number, 'returned');
}

const sumOf = (items: readonly { amountMinor: number }[]) => items.reduce((sum, { amountMinor }) => sum + amountMinor, 0);

function cancelWhenEmpty(database: DatabaseSync, reference: string) {
  const order = findOrder(database, reference)!;
  const isEmpty = order.parcels.every(({ state }) => state === 'cancelled' || state === 'returned');
  if (isEmpty) updateOrder(database, { ...order, state: 'cancelled' });
}
