import type { DatabaseSync } from 'node:sqlite';
import { type createMerchant, MerchantError } from '@liana/merchant';
import { HTTPException } from 'hono/http-exception';
import { boundTo, keepBound } from '../store/bound-sessions.ts';
import { findOrder } from '../store/orders.ts';
import type { Order } from './order.ts';

export interface Binding {
  database: DatabaseSync;
  merchant: ReturnType<typeof createMerchant> | undefined;
  /** The shop's own origin, for the way back from the portal. */
  origin: string;
}

/**
 * Tells the platform, with the secret key, what this session is about, out of the shop's own books.
 *
 * @throws {HTTPException} 409 where the platform refuses, 503 where it cannot be asked.
 */
export async function bindOrder({ database, merchant, origin }: Binding, order: Order, sessionId: string): Promise<void> {
  if (!merchant) throw new HTTPException(503);
  const { reference, totalMinor, currency, cartHash } = order;
  try {
    await merchant.bindSession(
      sessionId,
      { reference, total: totalMinor, financed: totalMinor, otherTender: 0, currency, cartHash },
      { returnUrl: `${origin}/orders/${reference}` },
    );
  } catch (cause) {
    if (!(cause instanceof MerchantError)) throw cause;
    throw new HTTPException(cause.code === 'refused' ? 409 : 503, { cause });
  }
  keepBound(database, reference, sessionId);
}

/**
 * Other goods are in the order: a checkout that still stands open in another tab learns of it, and is about the new amount. Where that
 * does not work, the amount of what was signed there differs from the order's, and the goods stay here.
 */
export async function bindAgain(binding: Binding, reference: string): Promise<void> {
  const order = findOrder(binding.database, reference)!;
  await Promise.allSettled(boundTo(binding.database, reference).map((sessionId) => bindOrder(binding, order, sessionId)));
}
