import type { ChargeView, MovementKind } from '@liana/contract';
import { momentAfter } from '../db/moment-after.ts';
import type { Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import { ProblemError } from '../http/problem.ts';
import { newId } from '../ids.ts';
import { announce } from '../webhooks/announce.ts';
import { chargeView, movementsOf } from './charge-view.ts';
import { type ChargeRow, findMovements, insertMovement, type MovementRow } from './charges.queries.ts';
import { chargeSums, isAdmitted, roomFor } from './movements.ts';

const eventOf = { authorise: 'charge.authorised', capture: 'charge.captured', refund: 'charge.refunded', void: 'charge.voided' } as const;

export interface MovementOrder {
  kind: MovementKind;
  amountMinor: number;
  /** The merchant's own mark of this movement: the same reference again is the same movement. */
  reference: string;
}
export interface MadeMovement {
  charge: ChargeView;
  /** False when this reference had moved already: nothing happened now. */
  isNew: boolean;
}

/**
 * Adds a movement to a charge, with its webhook, once for each kind and reference.
 *
 * @throws {ProblemError} `amount-exceeds` when there is no room for it; `idempotency-key-reused` for a reference with another amount.
 */
export async function makeMovement(deps: Dependencies, tx: Unit, charge: ChargeRow, order: MovementOrder): Promise<MadeMovement> {
  const rows = await findMovements(tx.db, tx, charge.id);
  const earlier = rows.find((row) => row.kind === order.kind && row.reference === order.reference);
  if (earlier) return { charge: repeated(charge, rows, earlier, order), isNew: false };
  const sums = chargeSums(movementsOf(rows));
  if (!isAdmitted(order, sums)) {
    const room = `${roomFor(order.kind, sums)} minor units`;
    throw new ProblemError(
      'amount-exceeds',
      `A ${order.kind} of ${order.amountMinor} minor units does not fit; there is room for ${room}.`,
    );
  }

  const row: MovementRow = {
    id: newId(deps.random, 'movement'),
    tenant_id: tx.tenantId,
    mode: tx.mode,
    charge_id: charge.id,
    kind: order.kind,
    amount_minor: order.amountMinor,
    reference: order.reference,
    at: momentAfter(rows.at(-1)?.at, tx.now),
  };
  await insertMovement(tx.db, row);
  await tx.audit(eventOf[order.kind], charge.id, { movementId: row.id, amountMinor: order.amountMinor, reference: order.reference });
  await announce(tx, eventOf[order.kind], {
    applicationId: charge.application_id,
    sessionId: charge.session_id,
    orderReference: charge.order_reference,
    cartHash: charge.cart_hash,
    chargeId: charge.id,
    movementId: row.id,
    amount: { amountMinor: order.amountMinor, currency: charge.currency },
    reference: order.reference,
  });
  return { charge: chargeView(charge, [...rows, row]), isNew: true };
}

function repeated(charge: ChargeRow, rows: readonly MovementRow[], earlier: MovementRow, order: MovementOrder): ChargeView {
  if (earlier.amount_minor !== order.amountMinor) {
    throw new ProblemError(
      'idempotency-key-reused',
      `The reference stands for a ${order.kind} of ${earlier.amount_minor} minor units already.`,
    );
  }
  return chargeView(charge, rows);
}
