import { z } from 'zod';
import { Instant, Money } from './money.ts';
import { WishInput } from './sessions.ts';

/** Where the frame sends the person for whatever binds. The code in the fragment works once, within two minutes. */
export const HandoffView = z.strictObject({ url: z.url(), expiresAt: Instant });
export const HandoffRequest = z.strictObject({ returnToShop: z.boolean().optional() });
export const ResumeLinkView = z.strictObject({ sent: z.literal(true), expiresAt: Instant });

export const FrameTokenRequest = z.strictObject({ ticket: z.string().max(200), handle: z.string().max(200) });
export const FrameTokenView = z.strictObject({ token: z.string(), expiresAt: Instant });

export const PortalSessionRequest = z.strictObject({ code: z.string().max(200) });
/** `needs`: what must happen before personal things are shown. */
export const PortalSessionView = z.strictObject({
  authenticated: z.boolean(),
  contactProved: z.boolean(),
  hasSession: z.boolean(),
  hasApplication: z.boolean(),
  kind: z.enum(['order', 'cash']).nullable(),
  amount: Money.nullable(),
  returnUrl: z.url().nullable(),
});
export type PortalSessionView = z.infer<typeof PortalSessionView>;
/** A visit to the portal without a shop: the whole journey in one place. */
export const PortalStartRequest = z.strictObject({ wish: WishInput });
