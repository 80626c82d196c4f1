import { timingSafeEqual } from 'node:crypto';
import { Webhook } from 'standardwebhooks';

/** How far the signer's clock may be from ours. */
const toleranceMs = 5 * 60 * 1000;

/** Headers that sign a body in the manner of Standard Webhooks. */
export function signatureHeaders(secret: string, id: string, at: Date, body: string): Record<string, string> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, at, body),
  };
}

/** Whether `body` goes by this id (of the request that it answers, or its own) and was signed by whoever holds the secret, just now. */
export function isSigned(secret: string, id: string, nowMs: number, headers: Record<string, string>, body: string): boolean {
  const seconds = Number(headers['webhook-timestamp']);
  if (headers['webhook-id'] !== id || !Number.isInteger(seconds) || Math.abs(nowMs - seconds * 1000) > toleranceMs) return false;
  const expected = Buffer.from(new Webhook(secret).sign(id, new Date(seconds * 1000), body));
  // A secret that is being rotated signs twice; either signature will do.
  return (headers['webhook-signature'] ?? '').split(' ').some((given) => {
    const signature = Buffer.from(given);
    return signature.length === expected.length && timingSafeEqual(signature, expected);
  });
}
