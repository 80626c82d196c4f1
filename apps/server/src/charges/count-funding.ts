import type { Unit } from '../db/unit.ts';
import { movementsOf } from './charge-view.ts';
import { addFunded, findChargeOfApplication, findMovements } from './charges.queries.ts';
import { chargeSums } from './movements.ts';

/**
 * Counts what a lender says that it has paid out for an order. More than was authorised cannot be: `false`, and nothing is counted. An
 * application without a charge has nothing to count.
 */
export async function countFunding(tx: Unit, applicationId: string, amountMinor: number): Promise<boolean> {
  const charge = await findChargeOfApplication(tx.db, tx, applicationId);
  if (!charge) return true;
  const { authorisedMinor } = chargeSums(movementsOf(await findMovements(tx.db, tx, charge.id)));
  if (Number(charge.funded_minor) + amountMinor > authorisedMinor) {
    await tx.audit('charge.funding-refused', charge.id, { amountMinor, authorisedMinor });
    return false;
  }
  await addFunded(tx.db, tx, charge.id, amountMinor);
  return true;
}
