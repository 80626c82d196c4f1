/** Proxies close what is silent; a comment says nothing and keeps it open. */
const QUIET_MS = 15_000;

/** Server-sent events whose data is one JSON value each. Ends with the source; when the reader goes away, the source is told to stop. */
export function eventStream(events: AsyncIterable<unknown>): Response {
  const encoder = new TextEncoder();
  const source = events[Symbol.asyncIterator]();
  let quiet: NodeJS.Timeout;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      quiet = setInterval(() => controller.enqueue(encoder.encode(':\n\n')), QUIET_MS);
    },
    async pull(controller) {
      try {
        const { done, value } = await source.next();
        if (!done) return controller.enqueue(encoder.encode(`data: ${JSON.stringify(value)}\n\n`));
        clearInterval(quiet);
        controller.close();
      } catch (error) {
        clearInterval(quiet);
        controller.error(error);
      }
    },
    async cancel() {
      clearInterval(quiet);
      await source.return?.();
    },
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' } });
}
