import { createHmac } from 'node:crypto';

/**
 * How a lender finds a person in its own copy of a list, by the protocol: it can make the same of every contact that it holds, and of no
 * other.
 *
 * @param secret - The secret that both sides sign with.
 * @param contact - In its normal form.
 */
export const contactKey = (secret: string, contact: string): string =>
  createHmac('sha256', Buffer.from(secret.replace('whsec_', ''), 'base64'))
    .update(`pre-approved|${contact}`)
    .digest('hex');
