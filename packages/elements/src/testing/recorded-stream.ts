import type { HttpHandler } from 'msw';
import { HttpResponse } from 'msw';
import { type RecordedRoute, recordedEvents, type Success, serverAnswers } from './recorded.ts';

/**
 * A recorded stream whose events come when the test has them come. Each connection carries what is due and breaks, and the page takes
 * it up again: not every engine lets a mocked answer stay open.
 */
export function heldStream<Route extends RecordedRoute>(route: Route, situation: Success<Route>) {
  const events = recordedEvents(route, situation) as { type: string }[];
  const due: string[] = [];
  let news = Promise.withResolvers<void>();
  const handler: HttpHandler = serverAnswers(route, async () => {
    if (due.length === 0) await news.promise;
    news = Promise.withResolvers();
    return new HttpResponse(due.splice(0).join(''), { headers: { 'content-type': 'text/event-stream' } });
  });
  return {
    handler,
    /** Sends what comes up to and with the next event of this type. */
    upTo(type: string): void {
      const next = events.splice(0, events.findIndex((event) => event.type === type) + 1);
      due.push(...next.map((event) => `data: ${JSON.stringify(event)}\n\n`));
      news.resolve();
    },
  };
}
