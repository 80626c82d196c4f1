import { z } from 'zod';
import { ApplicationId, ChargeId, EndpointId, EventId, MovementId, SessionId } from './ids.ts';
import { Instant, Money } from './money.ts';

const about = {
  applicationId: ApplicationId,
  sessionId: SessionId,
  orderReference: z.string().nullable(),
  cartHash: z.string().nullable(),
};
const envelope = <T extends string, D extends z.ZodType>(type: T, data: D) =>
  z.strictObject({ id: EventId, type: z.literal(type), timestamp: Instant, mode: z.enum(['test', 'live']), data });

const movement = z.strictObject({ ...about, chargeId: ChargeId, movementId: MovementId, amount: Money, reference: z.string() });

/** What a merchant's server is told. Ids and amounts, never a personal fact, never a reason. */
export const WebhookEvent = z.discriminatedUnion('type', [
  envelope('application.approved', z.strictObject({ ...about, financed: Money })),
  envelope('application.closed', z.strictObject({ ...about })),
  envelope('charge.authorised', movement),
  envelope('charge.captured', movement),
  envelope('charge.refunded', movement),
  envelope('charge.voided', movement),
]);
export type WebhookEvent = z.infer<typeof WebhookEvent>;
export type WebhookEventType = WebhookEvent['type'];

export const EndpointRequest = z.strictObject({ url: z.url().max(500) });
/** The signing secret is shown once. */
export const EndpointCreated = z.strictObject({ id: EndpointId, url: z.url(), secret: z.string() });
export const EndpointView = z.strictObject({ id: EndpointId, url: z.url(), disabledAt: Instant.nullable() });
