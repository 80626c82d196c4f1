import { z } from 'zod';
import { ConsentGiven, ConsentText } from './consents.ts';
import { Slug } from './ids.ts';
import { OffersView } from './sessions.ts';

export const PrequalificationTexts = z.strictObject({ consents: z.array(ConsentText) });
export const PrequalificationRequest = z.strictObject({ consents: z.array(ConsentGiven).min(1).max(50) });

/**
 * What the stream of a soft prequalification says, as server-sent events read with `fetch`.
 * `offers` carries the whole list each time, so that a lost event loses nothing.
 */
export const PrequalificationEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('lender'),
    lenderId: Slug,
    state: z.enum(['asking', 'answered', 'declined', 'late', 'gave-up', 'garbage', 'unavailable']),
  }),
  z.strictObject({ type: z.literal('offers'), offers: OffersView }),
  z.strictObject({ type: z.literal('done') }),
]);
export type PrequalificationEvent = z.infer<typeof PrequalificationEvent>;

/** For a caller that does not stream: what is there after 2.5 s. */
export const PrequalificationResult = z.strictObject({ partial: z.boolean(), offers: OffersView });
