import type { ChargeView } from '@liana/contract';
import type { ChargeRow, MovementRow } from './charges.queries.ts';
import { chargeStatus, chargeSums, fundingStatus } from './movements.ts';

export const movementsOf = (rows: readonly MovementRow[]) => rows.map(({ kind, amount_minor }) => ({ kind, amountMinor: amount_minor }));

/** A charge with status and sums derived from its movements. */
export function chargeView(charge: ChargeRow, rows: readonly MovementRow[]): ChargeView {
  const money = (amountMinor: number) => ({ amountMinor, currency: charge.currency });
  const sums = chargeSums(movementsOf(rows));
  return {
    id: charge.id,
    applicationId: charge.application_id,
    orderReference: charge.order_reference,
    status: chargeStatus(sums),
    authorised: money(sums.authorisedMinor),
    captured: money(sums.capturedMinor),
    refunded: money(sums.refundedMinor),
    voided: money(sums.voidedMinor),
    funding: fundingStatus(sums, Number(charge.funded_minor)),
    movements: rows.map(({ id, kind, amount_minor, reference, at }) => ({ id, kind, amount: money(amount_minor), reference, at })),
  };
}
