import { WebhookEvent } from '@liana/contract';
import { Webhook } from 'standardwebhooks';
import { MerchantError } from './error.ts';

/** What was handled before. Keep ids for at least four days: an event is sent again for about 75 hours. */
export interface SeenEvents {
  has(eventId: string): boolean | Promise<boolean>;
}

export interface VerifyOptions {
  seen: SeenEvents;
}

/**
 * Checks a webhook as it came in and returns its event, or null when it was handled before (then answer 200 and do nothing).
 *
 * `rawBody` is the body's text before any parsing: one changed byte breaks the signature. The caller records `event.id` in the
 * transaction of the effect; recording it here would lose the event of a server that stops in between.
 *
 * @throws {MerchantError} `webhook-forged`, `webhook-unreadable`.
 */
export async function verifyWebhook(
  headers: Headers | Record<string, string | undefined>,
  rawBody: string,
  secret: string,
  { seen }: VerifyOptions,
): Promise<WebhookEvent | null> {
  checkSignature(headers, rawBody, secret);
  const event = readEvent(rawBody);
  return (await seen.has(event.id)) ? null : event;
}

function checkSignature(headers: Headers | Record<string, string | undefined>, rawBody: string, secret: string) {
  const all = headers instanceof Headers ? Object.fromEntries(headers) : headers;
  const present = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
  try {
    new Webhook(secret).verify(rawBody, Object.fromEntries(present), { jsonParse: false });
  } catch (cause) {
    throw new MerchantError('webhook-forged', 'the signature or the time of the webhook is not valid', { cause });
  }
}

function readEvent(rawBody: string): WebhookEvent {
  try {
    return WebhookEvent.parse(JSON.parse(rawBody));
  } catch (cause) {
    throw new MerchantError('webhook-unreadable', 'the webhook is signed but is not an event that this version knows', { cause });
  }
}
