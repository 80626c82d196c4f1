import type { ChargeView, MovementKind } from '@liana/contract';

/** One entry of a charge. All movements of a charge are in the charge's one currency. */
export interface Movement {
  kind: MovementKind;
  /** Whole minor units, above zero. */
  amountMinor: number;
}

/** What the movements add up to, in minor units. */
export interface ChargeSums {
  authorisedMinor: number;
  capturedMinor: number;
  refundedMinor: number;
  voidedMinor: number;
}

/** The sums of a charge's movements, in whatever order they stand. */
export function chargeSums(movements: readonly Movement[]): ChargeSums {
  const sumOf = (kind: MovementKind) =>
    movements.filter((movement) => movement.kind === kind).reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  return {
    authorisedMinor: sumOf('authorise'),
    capturedMinor: sumOf('capture'),
    refundedMinor: sumOf('refund'),
    voidedMinor: sumOf('void'),
  };
}

/**
 * The largest amount that a further movement of this kind may have; 0 where there is room for none.
 * This is where the rules of a charge stand: it is authorised once, captured ≤ authorised, refunded ≤ captured,
 * and only what is not captured is voided.
 */
export function roomFor(kind: MovementKind, sums: ChargeSums): number {
  switch (kind) {
    case 'authorise':
      return sums.authorisedMinor === 0 ? Number.MAX_SAFE_INTEGER : 0;
    case 'capture':
    case 'void':
      return sums.authorisedMinor - sums.capturedMinor - sums.voidedMinor;
    case 'refund':
      return sums.capturedMinor - sums.refundedMinor;
  }
}

/** Whether a charge takes this movement. */
export function isAdmitted(movement: Movement, sums: ChargeSums): boolean {
  return Number.isSafeInteger(movement.amountMinor) && movement.amountMinor > 0 && movement.amountMinor <= roomFor(movement.kind, sums);
}

/** The status, derived: nothing stores it. */
export function chargeStatus(sums: ChargeSums): ChargeView['status'] {
  if (sums.capturedMinor === 0) return sums.voidedMinor > 0 ? 'voided' : 'authorised';
  if (sums.refundedMinor === sums.capturedMinor) return 'refunded';
  if (sums.refundedMinor > 0) return 'partly-refunded';
  return roomFor('capture', sums) === 0 ? 'captured' : 'partly-captured';
}

/** What the lender has paid out for the captures, as a word. */
export function fundingStatus(sums: ChargeSums, fundedMinor: number): ChargeView['funding'] {
  if (sums.capturedMinor === 0) return 'none';
  if (fundedMinor === 0) return 'pending';
  return fundedMinor < sums.capturedMinor ? 'partly-funded' : 'funded';
}
