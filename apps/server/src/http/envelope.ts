import type { Context, MiddlewareHandler } from 'hono';
import type { Dependencies } from '../dependencies.ts';
import { clientAddress } from './client-address.ts';
import { corsHeaders } from './cors.ts';
import type { AppEnv } from './env.ts';
import { type Host, hostOf } from './hosts.ts';
import { notFound, ProblemError } from './problem.ts';
import { asProblem, problemResponse } from './problem-response.ts';

/** What stands around every answer: the request's id, its host, CORS, the headers that keep an answer where it belongs, and the log. */
export function envelope(deps: Dependencies): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const requestId = `req_${Buffer.from(deps.random.bytes(16)).toString('hex')}`;
    const startedAt = deps.clock.now();
    c.set('requestId', requestId);
    const socket = c.env?.incoming?.socket?.remoteAddress;
    c.set('address', clientAddress(socket, c.req.header('x-forwarded-for') ?? null, deps.settings.trustedProxies));

    await answerAtHost(deps, c, next);

    const headers = c.res.headers;
    headers.set('x-request-id', requestId);
    for (const [name, value] of Object.entries(standing)) if (!headers.has(name)) headers.set(name, value);
    if (deps.settings.scheme === 'https') headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains');
    deps.log.info('request', {
      requestId,
      method: c.req.method,
      route: c.get('route') ?? 'none',
      host: roleOf(c) ?? 'unknown',
      status: c.res.status,
      ms: deps.clock.now() - startedAt,
    });
  };
}

/** Lets the host that was asked answer. A path that leads nowhere and a look-up that fails are answers like others: in the same envelope. */
async function answerAtHost(deps: Dependencies, c: Context<AppEnv>, next: () => Promise<void>): Promise<void> {
  const failed = (error: unknown) => {
    c.res = answerError(deps, error, c);
  };
  try {
    const host = await hostOf(deps, new URL(c.req.url).host);
    if (!host) throw notFound('host');
    c.set('host', host);
    const answered = () => next().catch(failed);
    await (host.role === 'api' && c.req.path.startsWith('/v1/') ? withCors(deps, c, answered) : answered());
  } catch (error) {
    failed(error);
  }
}

/** Undefined until the host is known. */
const roleOf = (c: Context<AppEnv>) => (c.get('host') as Host | undefined)?.role;

/** Headers of every answer that does not say otherwise: nobody stores it, frames it or guesses its type (bar A35). */
const standing = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
};

async function withCors(deps: Dependencies, c: Context<AppEnv>, next: () => Promise<void>): Promise<void> {
  const origin = c.req.header('origin') ?? null;
  const isPreflight = c.req.method === 'OPTIONS' && c.req.header('access-control-request-method') !== undefined;
  const cors = await corsHeaders(deps, origin, isPreflight);
  if (isPreflight) c.res = new Response(null, { status: 204 });
  else await next();
  const isRefused = c.res.headers.get(refusal) !== null;
  for (const [name, value] of Object.entries(cors)) {
    if (name !== 'vary' && (isRefused || c.res.headers.has(name))) continue;
    c.res.headers.set(name, value);
  }
  c.res.headers.delete(refusal);
}

/** Marks an answer that a page must not even read: its origin was refused. Never leaves the server. */
const refusal = 'x-liana-refused';

/** Whatever a route threw, as a problem; what nobody foresaw is logged by its kind and place, without its words. */
export function answerError(deps: Dependencies, error: unknown, c: Context<AppEnv>): Response {
  const requestId = c.get('requestId');
  const problem = asProblem(error);
  if (problem.cause !== undefined) {
    const event = problem.code === 'internal' ? 'request-failed' : 'store-unavailable';
    deps.log.error(event, { requestId, route: c.get('route') ?? 'none', ...traceOf(problem.cause) });
  }
  const response = problemResponse(problem, requestId);
  // Only the API host looks for the mark, and takes it off.
  const isApi = roleOf(c) === 'api';
  if (isApi && (problem.code === 'origin-refused' || problem.code === 'secret-key-in-browser')) response.headers.set(refusal, '1');
  return response;
}

/** Which error it was and where it came from; its message may hold anything and stays out. */
export function traceOf(cause: unknown): Record<string, string> {
  if (!(cause instanceof Error)) return { error: typeof cause };
  const frame = cause.stack
    ?.split('\n')
    .find((line) => line.includes('/src/'))
    ?.trim();
  const { code, errcode } = cause as { code?: unknown; errcode?: unknown };
  return {
    error: cause.name,
    ...(typeof code === 'string' && { code: errcode === undefined ? code : `${code} ${errcode}` }),
    ...(frame && { at: frame.replace(/\(?file:\/\/.*\/src\//, '(src/') }),
  };
}

export const nothingHere = (): never => {
  throw new ProblemError('not-found', 'There is nothing at this path.');
};
