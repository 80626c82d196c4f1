import type { Kysely } from 'kysely';
import { findApplication } from '../applications/applications.queries.ts';
import { instructLender } from '../applications/instruct.ts';
import type { Database } from '../db/schema.ts';
import type { Unit } from '../db/unit.ts';
import type { Handlers, RequestContext } from '../http/handler.ts';
import { notFound, ProblemError } from '../http/problem.ts';
import { type Scope, scopeOf } from '../sessions/session.ts';
import { chargeView, movementsOf } from './charge-view.ts';
import { type ChargeRow, findCharge, findMovements } from './charges.queries.ts';
import { type MovementOrder, makeMovement } from './make-movement.ts';
import { chargeSums, roomFor } from './movements.ts';

type MovementRoute = 'captureCharge' | 'refundCharge' | 'voidCharge';

async function ownCharge(db: Kysely<Database>, scope: Scope, id: string): Promise<ChargeRow> {
  const charge = await findCharge(db, scope, id);
  if (!charge) throw notFound('charge');
  return charge;
}

/** Moves money of a charge and, the first time, tells the lender. */
async function move(
  { deps, tenant }: Pick<RequestContext<MovementRoute>, 'deps' | 'tenant'>,
  tx: Unit,
  charge: ChargeRow,
  order: MovementOrder,
) {
  const made = await makeMovement(deps, tx, charge, order);
  if (made.isNew && order.kind !== 'void') {
    const application = (await findApplication(tx.db, tx, charge.application_id))!;
    const { amountMinor, reference } = order;
    await instructLender(deps, tx, tenant, application, order.kind as 'capture' | 'refund', { amountMinor, reference });
  }
  return made.charge;
}

/** The merchant's side of a financed order, for the merchant's server. */
export const chargeHandlers: Pick<Handlers, 'getCharge' | MovementRoute> = {
  getCharge: async ({ deps, tenant, params }) => {
    const charge = await ownCharge(deps.db, scopeOf(tenant), params.chargeId);
    return chargeView(charge, await findMovements(deps.db, scopeOf(tenant), charge.id));
  },

  captureCharge: (context) =>
    context.finish(async (tx) => {
      const charge = await ownCharge(tx.db, tx, context.params.chargeId);
      return move(context, tx, charge, { kind: 'capture', ...context.body });
    }),

  refundCharge: (context) =>
    context.finish(async (tx) => {
      const charge = await ownCharge(tx.db, tx, context.params.chargeId);
      return move(context, tx, charge, { kind: 'refund', ...context.body });
    }),

  voidCharge: (context) =>
    context.finish(async (tx) => {
      const charge = await ownCharge(tx.db, tx, context.params.chargeId);
      const { reference } = context.body;
      const rows = await findMovements(tx.db, tx, charge.id);
      const earlier = rows.find((row) => row.kind === 'void' && row.reference === reference);
      const amountMinor = earlier?.amount_minor ?? roomFor('void', chargeSums(movementsOf(rows)));
      if (amountMinor === 0) throw new ProblemError('amount-exceeds', 'Nothing of this charge is left to void.');
      return move(context, tx, charge, { kind: 'void', amountMinor, reference });
    }),
};
