import type { DatabaseSync } from 'node:sqlite';
import { type CartLine, hashOf, totalOf } from '../goods/cart.ts';
import { currency } from '../goods/products.ts';
import { transaction } from '../store/database.ts';
import { findOpenOrder, insertOrder, type NewOrder, replaceGoods } from '../store/orders.ts';
import { parcelsOf } from './order.ts';

export interface PlacedOrder {
  reference: string;
  /** It was placed before, with other goods in it. */
  isChanged: boolean;
}

/**
 * Writes the visitor's order at the shop's own prices. An order that is not paid yet takes the new goods over, so that going back
 * to the cart makes no second one.
 */
export function placeOrder(database: DatabaseSync, visitor: string, lines: readonly CartLine[], placedAt: string): PlacedOrder {
  const order: NewOrder = {
    visitor,
    currency,
    totalMinor: totalOf(lines),
    cartHash: hashOf(lines),
    lines: lines.map(({ product, quantity, amountMinor }) => ({ sku: product.sku, name: product.name, quantity, amountMinor })),
    parcels: parcelsOf(lines),
    placedAt,
  };
  return transaction(database, () => {
    const open = findOpenOrder(database, visitor);
    if (!open) return { reference: insertOrder(database, order), isChanged: false };
    const isChanged = open.cartHash !== order.cartHash;
    if (isChanged) replaceGoods(database, open.reference, order);
    return { reference: open.reference, isChanged };
  });
}
