import type { DatabaseSync } from 'node:sqlite';
import type { Merchant } from '@liana/merchant';
import type { Order, Parcel } from '../orders/order.ts';
import { transaction } from '../store/database.ts';
import { updateOrder, updateParcel } from '../store/orders.ts';

/**
 * What the staff may do with a paid order. Each act names itself by order and parcel, so that asking twice, or again after the
 * shop's server stopped half-way, moves the money once. Card orders move nothing: this demo has no card processor.
 */
export interface Acts {
  ship(order: Order, parcel: Parcel): Promise<void>;
  takeBack(order: Order, parcel: Parcel): Promise<void>;
  /** Gives up the money for everything that has not shipped. */
  cancelRest(order: Order): Promise<void>;
}

export function actsOf(database: DatabaseSync, merchant: Merchant): Acts {
  return {
    async ship(order, parcel) {
      if (order.state !== 'paid' || parcel.state !== 'waiting') return;
      const { reference, chargeId } = order;
      const movement = { amountMinor: parcel.amountMinor, reference: `${reference} parcel ${parcel.number}` };
      if (chargeId) await merchant.capture(chargeId, movement, { idempotencyKey: `${reference}-ship-${parcel.number}` });
      updateParcel(database, reference, parcel.number, 'shipped');
    },

    async takeBack(order, parcel) {
      if (parcel.state !== 'shipped') return;
      const { reference, chargeId } = order;
      const movement = { amountMinor: parcel.amountMinor, reference: `${reference} parcel ${parcel.number} returned` };
      if (chargeId) await merchant.refund(chargeId, movement, { idempotencyKey: `${reference}-refund-${parcel.number}` });
      updateParcel(database, reference, parcel.number, 'returned');
    },

    async cancelRest(order) {
      const waiting = order.parcels.filter((parcel) => parcel.state === 'waiting');
      if (!canCancel(order)) return;
      const { reference, chargeId } = order;
      if (chargeId) await merchant.voidCharge(chargeId, `${reference} cancelled`, { idempotencyKey: `${reference}-void` });
      transaction(database, () => {
        for (const { number } of waiting) updateParcel(database, reference, number, 'cancelled');
        if (waiting.length === order.parcels.length) updateOrder(database, { ...order, state: 'cancelled' });
      });
    },
  };
}

/** Whether there is money to give up: paid for, and not all of it shipped. */
export const canCancel = ({ state, parcels }: Order): boolean =>
  (state === 'paid' || state === 'on-hold') && parcels.some((parcel) => parcel.state === 'waiting');
