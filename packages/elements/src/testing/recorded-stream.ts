import type { HttpHandler } from 'msw';
import { HttpResponse } from 'msw';
import { type RecordedRoute, recordedEvents, type Success, serverAnswers } from './recorded.ts';

/** A recorded stream whose events come when the test has them come. */
export function heldStream<Route extends RecordedRoute>(route: Route, situation: Success<Route>) {
  const events = recordedEvents(route, situation) as { type: string }[];
  const opened = Promise.withResolvers<ReadableStreamDefaultController<Uint8Array>>();
  const handler: HttpHandler = serverAnswers(route, () => {
    const body = new ReadableStream<Uint8Array>({ start: opened.resolve });
    return new HttpResponse(body, { headers: { 'content-type': 'text/event-stream' } });
  });
  return {
    handler,
    /** Sends what comes up to and with the next event of this type, once the page listens. */
    async upTo(type: string): Promise<void> {
      const reader = await opened.promise;
      const due = events.splice(0, events.findIndex((event) => event.type === type) + 1);
      for (const event of due) reader.enqueue(new TextEncoder().encode(`data: ${JSON.stringify(event)}\n\n`));
    },
  };
}
