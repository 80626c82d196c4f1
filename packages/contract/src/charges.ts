import { z } from 'zod';
import { ApplicationId, ChargeId, MovementId } from './ids.ts';
import { Instant, Money } from './money.ts';

export const MovementKind = z.enum(['authorise', 'capture', 'refund', 'void']);
export type MovementKind = z.infer<typeof MovementKind>;

export const MovementView = z.strictObject({ id: MovementId, kind: MovementKind, amount: Money, reference: z.string(), at: Instant });
export type MovementView = z.infer<typeof MovementView>;

/** The merchant's side of a financed order. The status and sums are derived from the movements. */
export const ChargeView = z.strictObject({
  id: ChargeId,
  applicationId: ApplicationId,
  orderReference: z.string(),
  status: z.enum(['authorised', 'partly-captured', 'captured', 'partly-refunded', 'refunded', 'voided']),
  authorised: Money,
  captured: Money,
  refunded: Money,
  voided: Money,
  /** What the lender has paid out for the captures: pending until it says so. */
  funding: z.enum(['none', 'pending', 'partly-funded', 'funded']),
  movements: z.array(MovementView),
});
export type ChargeView = z.infer<typeof ChargeView>;

export const MovementRequest = z.strictObject({ amountMinor: z.int().min(1), reference: z.string().min(1).max(120) });
export const VoidRequest = z.strictObject({ reference: z.string().min(1).max(120) });
