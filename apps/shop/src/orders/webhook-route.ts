import type { DatabaseSync } from 'node:sqlite';
import { MerchantError, verifyWebhook } from '@liana/merchant';
import { Hono } from 'hono';
import type { ShopKeys } from '../keys.ts';
import { hasSeen } from '../store/webhook-events.ts';
import { takeEvent } from './take-event.ts';

export interface WebhookDependencies {
  database: DatabaseSync;
  keys(): ShopKeys | undefined;
  now(): Date;
}

/**
 * `POST /webhooks/liana`: 204 when taken in or known already, 400 when forged, 202 for a signed event of a kind that this shop
 * does not know yet (sending it again would not help), 503 before the shop has its secret.
 */
export const webhookRoute = ({ database, keys, now }: WebhookDependencies): Hono =>
  new Hono().post('/', async (c) => {
    const secret = keys()?.webhookSecret;
    if (!secret) return c.body(null, 503);
    const seen = { has: (eventId: string) => hasSeen(database, eventId) };
    try {
      const event = await verifyWebhook(c.req.header(), await c.req.text(), secret, { seen });
      if (event) takeEvent(database, event, now().toISOString());
      return c.body(null, 204);
    } catch (error) {
      if (error instanceof MerchantError) return c.body(null, error.code === 'webhook-forged' ? 400 : 202);
      throw error;
    }
  });
