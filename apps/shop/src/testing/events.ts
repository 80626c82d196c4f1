import { idPrefixes, type WebhookEvent } from '@liana/contract';
import { Webhook } from 'standardwebhooks';
import type { Order } from '../orders/order.ts';
import { keys } from './shop.ts';

export const anId = (kind: keyof typeof idPrefixes, letter = 'a') => `${idPrefixes[kind]}_${letter.repeat(26)}`;
export const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });

type MovementType = Extract<WebhookEvent, { data: { movementId: string } }>['type'];
type Facts = Partial<Pick<Order, 'reference' | 'cartHash'>> & {
  amountMinor?: number;
  letter?: string;
  currency?: string;
  /** Tells two applications apart. */
  application?: string;
};

const about = ({ reference = 'H-10001', cartHash = 'c'.repeat(64), application }: Facts) => ({
  applicationId: anId('application', application),
  sessionId: anId('session'),
  orderReference: reference,
  cartHash,
});

/** A movement of the charge; `letter` tells two of them apart. */
export const aMovementEvent = (type: MovementType, facts: Facts = {}): WebhookEvent => ({
  id: anId('event', facts.letter),
  type,
  timestamp: '2026-11-21T12:00:00.000Z',
  mode: 'test',
  data: {
    ...about(facts),
    chargeId: anId('charge'),
    movementId: anId('movement', facts.letter),
    amount: { ...usd(facts.amountMinor ?? 129_900), ...(facts.currency && { currency: facts.currency }) },
    reference: type,
  },
});

export const anApproval = (facts: Facts = {}): WebhookEvent => ({
  id: anId('event', facts.letter ?? 'b'),
  type: 'application.approved',
  timestamp: '2026-11-21T12:00:00.000Z',
  mode: 'test',
  data: { ...about(facts), financed: usd(facts.amountMinor ?? 129_900) },
});

export const aClosing = (facts: Facts = {}): WebhookEvent => ({
  id: anId('event', facts.letter ?? 'd'),
  type: 'application.closed',
  timestamp: '2026-11-21T12:00:00.000Z',
  mode: 'test',
  data: about(facts),
});

/** The request that the platform sends: body and signature. */
export function asWebhook(event: object, secret = keys.webhookSecret): RequestInit & { body: string } {
  const body = JSON.stringify(event);
  const at = new Date();
  const headers = {
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign('msg_1', at, body),
  };
  return { method: 'POST', body, headers };
}
