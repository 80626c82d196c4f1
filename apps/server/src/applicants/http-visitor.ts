import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

export interface Sent {
  method: 'GET' | 'POST';
  /** Host header: the server tells its hosts apart by it, and `*.localhost` does not resolve outside a browser. */
  host: string;
  path: string;
  headers?: Record<string, string>;
  body?: object;
}
export interface Received {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** One request to a server on this machine, as a browser of that host would send it. */
export function send(port: number, { method, host, path, headers = {}, body }: Sent): Promise<Received> {
  const text = body && JSON.stringify(body);
  const all = {
    host: `${host}:${port}`,
    ...(method === 'POST' && { 'idempotency-key': crypto.randomUUID(), 'sec-fetch-site': 'same-origin' }),
    ...(text !== undefined && { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) }),
    ...headers,
  };
  return new Promise((resolve, reject) => {
    const sent = request({ agent, port, hostname: '127.0.0.1', method, path, headers: all }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(chunks).toString() }),
      );
    });
    sent.on('error', reject);
    sent.end(text);
  });
}

/** The JSON of an answer. @throws {Error} with status and problem code when it is none of 2xx. */
export function jsonOf<T>({ status, text }: Received): T {
  const value = JSON.parse(text) as T & { code?: string };
  if (status >= 300) throw new Error(`answered ${status} ${value.code ?? ''}`);
  return value;
}
