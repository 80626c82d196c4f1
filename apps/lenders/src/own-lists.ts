import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const OwnList = z.object({
  productId: z.string(),
  /** The last day on which it holds. */
  validUntil: z.iso.date(),
  /** By contact in its normal form: the most that is lent, in minor units. */
  limits: z.record(z.string(), z.int().positive()),
});
/** A lender's own copy of whom it has approved in advance; its customers' contacts are its own to know. */
export type OwnList = z.infer<typeof OwnList>;

/** The lists of one lender. */
export type OwnListsOf = (lenderId: string) => readonly OwnList[];

/** Lists from a file that may not be there: it is written when the demo is set up, and read anew for each question. */
export function ownListsFrom(file: string): OwnListsOf {
  return (lenderId) => {
    try {
      return z.record(z.string(), z.array(OwnList)).parse(JSON.parse(readFileSync(file, 'utf8')))[lenderId] ?? [];
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  };
}

/** What is asked of the lists: this product and amount, at this moment. */
export interface Wanted {
  productId: string;
  principalMinor: number;
  /** ISO moment, of the platform's domain time. */
  at: string;
}

/** Whether the lender has approved anybody in advance for so much: all that it can tell at a soft check, which names nobody. */
export const approvesSomebody = (lists: readonly OwnList[], wanted: Wanted): boolean =>
  listsThatHold(lists, wanted).some(({ limits }) => Object.values(limits).some((limit) => wanted.principalMinor <= limit));

/** Whether it has approved this very person, whom the platform names by the key that the protocol says. */
export const approvesPerson = (lists: readonly OwnList[], wanted: Wanted, contactKey: string, secret: string): boolean =>
  listsThatHold(lists, wanted).some(({ limits }) =>
    Object.entries(limits).some(([contact, limit]) => wanted.principalMinor <= limit && keyOf(contact, secret) === contactKey),
  );

const keyOf = (contact: string, secret: string) =>
  createHmac('sha256', Buffer.from(secret.replace('whsec_', ''), 'base64'))
    .update(`pre-approved|${contact}`)
    .digest('hex');

const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York', year: 'numeric', month: '2-digit', day: '2-digit' });

const listsThatHold = (lists: readonly OwnList[], { productId, at }: Wanted) =>
  lists.filter((list) => list.productId === productId && calendar.format(new Date(at)) <= list.validUntil);
