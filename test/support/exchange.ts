import { type ClientRequest, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import type { LookupFunction } from 'node:net';

/** One answer, read to its end. */
export interface Exchange {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

export interface Question {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string;
  /**
   * Runs the moment the answer's first line is here: whatever the server did, it has done by then. What it throws, the asker gets
   * instead of the answer.
   */
  onHead?: (status: number) => void;
  signal?: AbortSignal;
}

/** Every name is this machine, as browsers have it for `*.localhost`; the `Host` header says which one was meant. */
const lookup: LookupFunction = (_, options, done) => {
  if (options.all) done(null, [{ address: '127.0.0.1', family: 4 }]);
  else done(null, '127.0.0.1', 4);
};

/** Asks over a connection of its own: an answer that never comes is never an old connection's fault. `fetch` cannot set `Host`. */
function open({ method, url, headers, body, onHead, signal }: Question): Promise<IncomingMessage> {
  // Node frames the body of a DELETE by itself only when it is told how long it is.
  const framed = body === undefined ? headers : { ...headers, 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((answered, refuse) => {
    const asked: ClientRequest = request(url, { method, headers: framed, lookup, agent: false, ...(signal && { signal }) }, (answer) => {
      try {
        onHead?.(answer.statusCode!);
        answered(answer);
      } catch (error) {
        answer.destroy();
        refuse(error);
      }
    });
    asked.once('error', refuse);
    asked.end(body);
  });
}

/** @throws {Error} of Node when no whole answer comes. */
export async function exchange(question: Question): Promise<Exchange> {
  const answer = await open(question);
  return { status: answer.statusCode!, headers: answer.headers, text: await readText(answer) };
}

/** The answer's head, and the JSON of each server-sent event as it comes. */
export async function exchangeEvents(question: Question): Promise<{ head: Exchange; events: AsyncIterable<unknown> }> {
  const answer = await open(question);
  const isStream = answer.headers['content-type']?.startsWith('text/event-stream') ?? false;
  const text = isStream ? '' : await readText(answer);
  return { head: { status: answer.statusCode!, headers: answer.headers, text }, events: isStream ? readEvents(answer) : nothing() };
}

async function readText(answer: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of answer.setEncoding('utf8')) text += chunk;
  return text;
}

async function* readEvents(answer: IncomingMessage): AsyncGenerator<unknown> {
  let rest = '';
  for await (const chunk of answer.setEncoding('utf8')) {
    const blocks = (rest + chunk).split('\n\n');
    rest = blocks.pop()!;
    for (const block of blocks) if (block.startsWith('data: ')) yield JSON.parse(block.slice('data: '.length));
  }
}

async function* nothing(): AsyncGenerator<never> {}
