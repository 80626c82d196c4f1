import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import type { WebhookEvent } from '@liana/contract';
import { type Merchant, verifyWebhook } from '@liana/merchant';

/** What a shop's server was sent: every delivery, and the events that remain once repeats are told apart by their id. */
export interface WebhookEar {
  readonly deliveries: readonly WebhookEvent[];
  /** Each event once, in the order of its first whole delivery. */
  readonly events: readonly WebhookEvent[];
  /** The next delivery of this type is left without an answer; `tell` runs once it has come in. */
  interrupt(type: WebhookEvent['type'], tell: () => void): void;
  close(): Promise<void>;
}

/** Registers an endpoint with the merchant's key and listens at it. A delivery that is forged or unreadable fails the test. */
export async function openWebhookEar(merchant: Merchant, port: number): Promise<WebhookEar> {
  const { secret } = await merchant.createEndpoint(`http://127.0.0.1:${port}/liana`);
  const deliveries: WebhookEvent[] = [];
  const handled = new Map<string, WebhookEvent>();
  const interruptions: { type: WebhookEvent['type']; tell: () => void }[] = [];

  const server = createServer(async (incoming, outgoing) => {
    const body = await text(incoming);
    const event = await verifyWebhook(incoming.headers as Record<string, string>, body, secret, { seen: { has: () => false } });
    deliveries.push(event!);
    const at = interruptions.findIndex(({ type }) => type === event!.type);
    if (at >= 0) return interruptions.splice(at, 1)[0]!.tell();
    handled.set(event!.id, handled.get(event!.id) ?? event!);
    outgoing.writeHead(204).end();
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));

  return {
    deliveries,
    get events() {
      return [...handled.values()];
    },
    interrupt: (type, tell) => interruptions.push({ type, tell }),
    close() {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
