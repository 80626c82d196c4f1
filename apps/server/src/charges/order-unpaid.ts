import type { Unit } from '../db/unit.ts';
import { ProblemError } from '../http/problem.ts';
import type { Session } from '../sessions/session.ts';
import { movementsOf } from './charge-view.ts';
import { findChargesOfOrder, findMovements } from './charges.queries.ts';
import { chargeSums } from './movements.ts';

/**
 * Before an order is bound to a visit, sent to a lender, and signed for: all charges for it together, this one included, are no more than
 * it costs. Two visits, or two persons, may have the same order before them. What was voided or refunded is not paid.
 *
 * @throws {ProblemError} `order-financed`.
 */
export async function checkOrderUnpaid(tx: Unit, { kind, order }: Pick<Session, 'kind' | 'order'>): Promise<void> {
  if (kind !== 'order' || !order) return;
  let paidMinor = 0;
  for (const { id } of await findChargesOfOrder(tx.db, tx, order.reference)) {
    const sums = chargeSums(movementsOf(await findMovements(tx.db, tx, id)));
    paidMinor += sums.authorisedMinor - sums.voidedMinor - sums.refundedMinor;
  }
  if (paidMinor + order.financed > order.total) {
    throw new ProblemError(
      'order-financed',
      'This order is financed already, by another visit. Void or refund its charge to finance it anew.',
    );
  }
}
