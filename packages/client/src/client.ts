import { type RouteName, routes } from '@liana/contract';
import ky, { isHTTPError, type KyInstance, type Options } from 'ky';
import type { CallArguments, CallOptions, ResponseOf } from './call-options.ts';
import { ClientError, errorOfAnswer } from './client-error.ts';
import { eventData } from './event-stream.ts';
import { UnansweredActs } from './unanswered-acts.ts';

export interface ClientOptions {
  /** The origin that answers, such as `location.origin` in frame and portal. */
  baseUrl: string;
  /** The bearer token to send, asked for at each call; undefined where a cookie says who it is. */
  token?: () => string | undefined;
  /** The person's language, for Accept-Language. */
  locale?: () => string;
  /** How long one try may take. */
  timeoutMs?: number;
}

/** The API as functions: every route of the contract by its name. */
export interface Client {
  /**
   * Calls a route. A lost or busy answer is asked for again, twice at most, as the same act.
   *
   * @throws {ClientError} with the server's problem code, or `unreachable` when no answer came.
   */
  call<Name extends RouteName>(name: Name, ...options: CallArguments<Name>): Promise<ResponseOf<Name>>;
  /**
   * Reads a route that answers with events, as they come. Ends when the server closes; leaving the loop closes it too.
   *
   * @throws {ClientError} as `call`, and `unreachable` when the connection breaks in between.
   */
  stream<Name extends RouteName>(name: Name, ...options: CallArguments<Name>): AsyncIterable<ResponseOf<Name>>;
}

/** What a call may carry, whichever route it is for. */
interface AnyCall {
  params?: Record<string, string>;
  query?: Record<string, string | number | undefined>;
  body?: unknown;
  signal?: AbortSignal;
}

export function createClient({ baseUrl, token, locale, timeoutMs = 10_000 }: ClientOptions): Client {
  const acts = new UnansweredActs();
  const http = ky.create({
    baseUrl,
    timeout: timeoutMs,
    cache: 'no-store',
    hooks: {
      beforeRequest: [
        ({ request }) => {
          const bearer = token?.();
          if (bearer) request.headers.set('authorization', `Bearer ${bearer}`);
          if (locale) request.headers.set('accept-language', locale());
        },
      ],
    },
  });

  return {
    async call<Name extends RouteName>(name: Name, ...[options]: CallArguments<Name>) {
      const { act, response } = await send(http, acts, name, options);
      if (act) acts.answered(act.target, act.key);
      if (routes[name].status === 204) return undefined as ResponseOf<Name>;
      return (await response.json().catch(broken)) as ResponseOf<Name>;
    },

    async *stream<Name extends RouteName>(name: Name, ...[options]: CallArguments<Name>) {
      const { response } = await send(http, acts, name, options);
      try {
        for await (const data of eventData(response.body!)) yield JSON.parse(data) as ResponseOf<Name>;
      } catch (cause) {
        broken(cause);
      }
    },
  };
}

async function send<Name extends RouteName>(http: KyInstance, acts: UnansweredActs, name: Name, options: CallOptions<Name> | undefined) {
  const route = routes[name];
  const { params = {}, query, body, signal } = (options ?? {}) as AnyCall;
  const path = route.path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(params[key] ?? ''));
  const target = `${route.method} ${path}`;
  const act = route.idempotencyKey === 'required' ? { target, key: acts.keyFor(target, JSON.stringify(body ?? null)) } : undefined;
  const request: Options = {
    method: route.method,
    // A single-use code or ticket must not be spent twice by a retry; everything else is safe to ask again.
    retry: route.method === 'GET' || act ? retry : 0,
    ...(query && { searchParams: query }),
    ...(body !== undefined && { json: body }),
    ...(signal && { signal }),
    headers: { accept: 'stream' in route ? 'text/event-stream' : 'application/json', ...(act && { 'idempotency-key': act.key }) },
  };
  try {
    return { act, response: await http(path, request) };
  } catch (cause) {
    if (!isHTTPError(cause)) broken(cause);
    const error = errorOfAnswer(cause.response.status, cause.data);
    if (act && !error.mayRetry) acts.answered(act.target, act.key);
    throw error;
  }
}

const retry: Options['retry'] = {
  limit: 2,
  methods: ['get', 'post', 'patch', 'delete'],
  statusCodes: [409, 429, 502, 503, 504],
  afterStatusCodes: [409, 429, 503],
  maxRetryAfter: 4000,
  retryOnTimeout: true,
  jitter: true,
  // Most conflicts are answers; only an act that is still being done is worth asking for again.
  shouldRetry: ({ error }) =>
    isHTTPError(error) && error.response.status === 409 ? codeOf(error.data) === 'idempotency-in-progress' : undefined,
};

const codeOf = (body: unknown) => errorOfAnswer(409, body).code;

/** Turns what `fetch` throws into the one word for it; the person's own abort stays an abort. */
function broken(cause: unknown): never {
  if (cause instanceof ClientError || (cause instanceof Error && cause.name === 'AbortError')) throw cause;
  if (cause instanceof SyntaxError) throw new ClientError('unreadable', 200, { cause });
  throw new ClientError('unreachable', 0, { cause });
}
