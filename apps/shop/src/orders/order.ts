import type { LocalizedText } from '@liana/contract';
import type { CartLine } from '../goods/cart.ts';

/**
 * - `open`: not paid. `approved`: a lender said yes, the goods are held. `paid`: signed and authorised, or the card was charged.
 * - `on-hold`: paid, but not what was ordered, or once more; `alert` says which.
 */
export type OrderState = 'open' | 'approved' | 'paid' | 'on-hold' | 'cancelled';
export type ParcelState = 'waiting' | 'shipped' | 'returned' | 'cancelled';
export type AlertCode = 'amount-differs' | 'cart-differs' | 'paid-twice';

export interface OrderLine {
  sku: string;
  name: LocalizedText;
  quantity: number;
  amountMinor: number;
}
export interface Parcel {
  /** From 1 up within its order. */
  number: number;
  contents: LocalizedText[];
  amountMinor: number;
  state: ParcelState;
}
/** One movement of the charge, as a webhook told it. */
export interface Movement {
  id: string;
  kind: 'authorised' | 'captured' | 'refunded' | 'voided';
  amountMinor: number;
  reference: string;
  at: string;
}

/** An order as the shop's server keeps it: its amounts are the only ones that count. */
export interface Order {
  reference: string;
  /** Whose it is: the random name of one browser's visit. */
  visitor: string;
  state: OrderState;
  paidBy: 'credit' | 'card' | null;
  currency: string;
  totalMinor: number;
  cartHash: string;
  lines: OrderLine[];
  parcels: Parcel[];
  movements: Movement[];
  /** The one that holds or pays for the goods; of an open order, the one that was closed last. */
  applicationId: string | null;
  chargeId: string | null;
  alert: AlertCode | null;
  placedAt: string;
}

/** Puts what leaves from one warehouse into one parcel; together they are worth what the order costs. */
export function parcelsOf(lines: readonly CartLine[]): Parcel[] {
  const parts = lines.flatMap(({ product, quantity }) => product.parts.map((part) => ({ ...part, quantity })));
  const boxes = (['large', 'small'] as const).map((warehouse) => parts.filter((part) => part.warehouse === warehouse));
  return boxes
    .filter((box) => box.length > 0)
    .map((box, index) => ({
      number: index + 1,
      contents: box.map(({ name, quantity }) => counted(name, quantity)),
      amountMinor: box.reduce((sum, { priceMinor, quantity }) => sum + priceMinor * quantity, 0),
      state: 'waiting',
    }));
}

const counted = (name: LocalizedText, quantity: number): LocalizedText =>
  quantity === 1 ? name : { en: `${quantity} × ${name.en}`, 'zh-Hans': `${name['zh-Hans']} × ${quantity}` };
