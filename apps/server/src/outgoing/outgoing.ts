import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';
import type { Outgoing, OutgoingRequest, OutgoingResponse, Settings } from '../dependencies.ts';
import { isLocalTarget, targetRefusal } from './target.ts';

export type OutgoingErrorCode = 'refused' | 'timeout' | 'unreachable';

/** `refused`: not an address that this server talks to. The message names no address: it may hold what a tenant typed. */
export class OutgoingError extends Error {
  override readonly name = 'OutgoingError';
  readonly code: OutgoingErrorCode;

  constructor(code: OutgoingErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** IPv4 addresses written as IPv6 in the way that was given up (RFC 4291, 2.5.5.1): the agent takes them for public ones. */
const oldSpellings = ['::/96'];

/**
 * The only way out of the server. Agents look at the address of each connection as it is made, after the look-up of the name, so that
 * neither a spelling nor a changing name leads inside; nothing is kept open, so each try looks again. Redirects are answers like others.
 *
 * @throws {Error} when a production server is given local targets.
 */
export function createOutgoing(settings: Pick<Settings, 'environment' | 'localTargets'>): Outgoing {
  const { environment, localTargets } = settings;
  if (environment === 'production' && localTargets.length > 0) {
    throw new Error('A production server does not reach into its own machine: take the local targets away.');
  }
  const publicAgent = new RequestFilteringHttpsAgent({ keepAlive: false, denyIPAddressList: [...oldSpellings] });
  const localAgent = new RequestFilteringHttpAgent({ keepAlive: false, allowIPAddressList: ['127.0.0.1'] });

  return {
    async send(request) {
      const refusal = targetRefusal(request.url, settings);
      if (refusal) throw new OutgoingError('refused', `an address was refused: ${refusal}`);
      const url = new URL(request.url);
      const signal = AbortSignal.any([AbortSignal.timeout(request.timeoutMs), ...(request.signal ? [request.signal] : [])]);
      const options = { method: request.method, headers: request.headers, signal };
      const call = isLocalTarget(url, localTargets)
        ? httpRequest(url, { ...options, agent: localAgent })
        : httpsRequest(url, { ...options, agent: publicAgent });
      try {
        return await answerOf(call, request);
      } catch (cause) {
        request.signal?.throwIfAborted();
        if (signal.aborted) throw new OutgoingError('timeout', `no answer within ${request.timeoutMs} ms`, { cause });
        throw new OutgoingError('unreachable', 'the address could not be reached', { cause });
      }
    },
  };
}

function answerOf(call: ClientRequest, { body, maxBytes }: OutgoingRequest): Promise<OutgoingResponse> {
  return new Promise((resolve, reject) => {
    call.on('error', reject);
    call.on('response', (response) => readUpTo(response, maxBytes).then((text) => resolve(asResponse(response, text)), reject));
    call.end(body);
  });
}

const asResponse = (response: IncomingMessage, body: string): OutgoingResponse => ({
  status: response.statusCode ?? 0,
  headers: Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)])),
  body,
});

/** What comes after `maxBytes` is not read: an answer without end costs no more than one that is too long. */
async function readUpTo(response: IncomingMessage, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= maxBytes) break;
  }
  return Buffer.concat(chunks).subarray(0, maxBytes).toString('utf8');
}
