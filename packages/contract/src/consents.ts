import { z } from 'zod';
import { ConsentId, Slug } from './ids.ts';
import { Instant } from './money.ts';
import { LocalizedText } from './text.ts';

export const ConsentPurpose = z.enum(['soft-check', 'hard-check', 'data-sharing', 'electronic-records', 'loan-agreement']);
export type ConsentPurpose = z.infer<typeof ConsentPurpose>;

/** A text to agree to, exactly as it is shown. The hash is of this rendering; the agreement names it. */
export const ConsentText = z.strictObject({
  textId: z.string(),
  version: z.string(),
  hash: z.string(),
  purpose: ConsentPurpose,
  lenderId: Slug.nullable(),
  lenderName: z.string().nullable(),
  /** The short sentence beside the box. */
  label: LocalizedText,
  body: LocalizedText,
});
export type ConsentText = z.infer<typeof ConsentText>;

/** What a person ticked: the server refuses a hash that is not the text's of today (`consent-text-changed`). */
export const ConsentGiven = z.strictObject({ textId: z.string(), hash: z.string(), lenderId: Slug.nullable() });
export type ConsentGiven = z.infer<typeof ConsentGiven>;

export const ConsentView = z.strictObject({
  id: ConsentId,
  purpose: ConsentPurpose,
  lenderName: z.string().nullable(),
  label: LocalizedText,
  givenAt: Instant,
  withdrawnAt: Instant.nullable(),
});
export type ConsentView = z.infer<typeof ConsentView>;
