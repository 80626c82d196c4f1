import { type Client, createClient } from '@liana/client';
import type { Locale } from '@liana/contract';

/** The frame's way to the API: its own origin, its token in memory and nowhere else (bars A7, E18). */
export interface FrameAccess {
  client: Client;
  speak(locale: Locale): void;
}

/**
 * Trades the ticket of the frame's HTML and the handle that the page handed over for the frame's token.
 *
 * @throws {ClientError} `unauthenticated` when the ticket was used before or the handle is over.
 */
export async function openFrameAccess(ticket: string, handle: string, firstLocale: Locale): Promise<FrameAccess> {
  let token: string | undefined;
  let locale = firstLocale;
  const client = createClient({ baseUrl: location.origin, token: () => token, locale: () => locale });
  ({ token } = await client.call('createFrameToken', { body: { ticket, handle } }));
  return {
    client,
    speak(next) {
      locale = next;
    },
  };
}
