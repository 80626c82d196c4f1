import type { WebhookEvent, WebhookEventType } from '@liana/contract';
import type { Unit } from '../db/unit.ts';

/** The data of one type of event. */
export type WebhookData<T extends WebhookEventType> = Extract<WebhookEvent, { type: T }>['data'];

/**
 * Tells the merchant's server, through every endpoint of the tenant, once the transaction is committed. Returns the event's id. The event
 * carries the tenant's domain time; its id is the outbox row's, so that a receiver knows a repeated delivery.
 */
export const announce = <T extends WebhookEventType>(tx: Unit, type: T, data: WebhookData<T>): Promise<string> =>
  tx.emit('webhook-event', data.applicationId, { type, timestamp: tx.now.toISOString(), data });
