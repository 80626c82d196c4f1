/**
 * The `data` of each server-sent event in `body`, in order. Comments (heartbeats), ids and event names are passed over.
 *
 * An `EventSource` cannot carry an Authorization header, so streams are read with `fetch`. An event whose empty line never
 * came is incomplete and is dropped.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export async function* eventData(body: ReadableStream<Uint8Array>): AsyncGenerator<string, void, undefined> {
  let data: string[] = [];
  for await (const line of linesOf(body)) {
    if (line === '') {
      if (data.length > 0) yield data.join('\n');
      data = [];
    } else if (line.startsWith('data:')) {
      data.push(line.slice(line.startsWith('data: ') ? 6 : 5));
    }
  }
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string, void, undefined> {
  // Not `for await (chunk of body)`: WebKit's streams cannot be iterated.
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      rest += value;
      // A chunk may end between the two halves of \r\n; that one is cut when the next chunk is there.
      const lines = rest.split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } finally {
    // Leaving the loop early closes the connection too.
    await reader.cancel().catch(() => undefined);
  }
}
