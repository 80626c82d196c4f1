import { z } from 'zod';
import { Instant } from './money.ts';

export const ContactCodeRequest = z.strictObject({ email: z.email().max(254) });
/** Says the same for a known and an unknown contact. */
export const ContactCodeSent = z.strictObject({ sent: z.literal(true), expiresAt: Instant, resendAfter: Instant });
export const ContactCodeCheck = z.strictObject({ code: z.string().regex(/^\d{6}$/, 'expected the six digits of the code') });
export const ContactProved = z.strictObject({ contactProved: z.literal(true) });
