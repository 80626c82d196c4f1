import type { PrequalificationEvent } from '@liana/contract';
import type { Shopper } from './shopper.ts';

/** Reads the stream of a soft check event by event, so that what happens between two of them is the walk's to say. */
export async function readEvents({ server, frameToken }: Shopper) {
  const request = new Request('http://embed.localhost/v1/me/prequalifications/stream', {
    headers: { authorization: `Bearer ${frameToken}` },
  });
  const response = await server.fetch(request);
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  const events: PrequalificationEvent[] = [];
  let rest = '';

  const next = async (): Promise<PrequalificationEvent> => {
    for (;;) {
      const [line, ...more] = rest.split('\n\n');
      if (more.length > 0) {
        rest = more.join('\n\n');
        if (line!.startsWith('data: ')) return JSON.parse(line!.slice('data: '.length));
        continue;
      }
      const { value, done } = await reader.read();
      if (done) throw new Error(`the stream ended after ${events.length} events`);
      rest += value;
    }
  };

  return {
    status: response.status,
    events,
    /** Reads up to the next event of this kind. */
    async upTo(type: PrequalificationEvent['type']): Promise<void> {
      do events.push(await next());
      while (events.at(-1)!.type !== type);
    },
  };
}
