import { createHash } from 'node:crypto';
import { type Route, type RouteName, routes } from '@liana/contract';
import type { Context, Hono } from 'hono';
import type { Dependencies } from '../dependencies.ts';
import { domainTime } from '../tenants/tenant.ts';
import { type AnyContext, type AnyHandler, answer } from './answer.ts';
import { type Authenticated, authenticate } from './authenticate.ts';
import { type ReadBody, readBody } from './body.ts';
import type { AppEnv } from './env.ts';
import { isSameOriginRequest } from './fetch-metadata.ts';
import type { Handlers } from './handler.ts';
import type { Host } from './hosts.ts';
import { type IdempotencyClaim, requiredKey } from './idempotency.ts';
import type { LimitName, Limits } from './limits.ts';
import { localeOf } from './locale.ts';
import { notFound, ProblemError } from './problem.ts';
import { valid } from './validate.ts';

const REQUEST_MS = 15_000;

/** Registers every route of the contract that has a handler; what is not in the contract does not exist. */
export function registerApi(app: Hono<AppEnv>, deps: Dependencies, limits: Limits, handlers: Partial<Handlers>): void {
  const methods = new Map<string, string[]>();
  for (const [name, route] of Object.entries(routes) as [RouteName, Route][]) {
    const handler = handlers[name] as AnyHandler | undefined;
    if (!handler) continue;
    const path = route.path.replace(/\{(\w+)\}/g, ':$1');
    methods.set(path, [...(methods.get(path) ?? []), route.method]);
    app.on(route.method, path, (c) => handle(c, deps, limits, name, route, handler));
  }
  for (const [path, allowed] of methods) {
    app.all(path, () => {
      const headers = { allow: allowed.join(', ') };
      throw new ProblemError('method-not-allowed', `Here is only ${headers.allow}.`, { headers });
    });
  }
}

async function handle(c: Context<AppEnv>, deps: Dependencies, limits: Limits, name: RouteName, route: Route, handler: AnyHandler) {
  c.set('route', route.path);
  const host = c.get('host');
  const request = c.req.raw;
  // No id and no value that we know holds one, and PostgreSQL takes none (bar R14).
  if (/%00/.test(request.url)) throw new ProblemError('invalid-request', 'The address holds a null character.');
  const params = c.req.param() as Record<string, string>;
  checkHost(route, host);
  if (host.role !== 'api' && !isSameOriginRequest(request.method, request.headers, host.origin)) {
    throw new ProblemError('origin-refused', 'Only a page of this very origin may do this.');
  }

  const limit = limitOf(name, route);
  await limits.count(limit, `address:${c.get('address')}`);
  const body: ReadBody = route.method === 'GET' ? { text: '', value: undefined } : await readBody(request);
  const who = await authenticate({ deps, route, host, headers: request.headers, params, bodyText: body.text, body: body.value });
  const counted = await limits.count(limit, who.principal.tokenHash || `address:${c.get('address')}`);
  checkPrincipal(route, params, who);

  const url = new URL(request.url);
  const query = route.query && valid(route.query, Object.fromEntries(url.searchParams), 'query');
  const validBody = route.body && valid(route.body, body.value, 'body');
  if (!route.body && body.value !== undefined && !isEmpty(body.value)) throw new ProblemError('invalid-request', 'This takes no body.');
  const claim = route.idempotencyKey === 'required' ? claimOf(deps, name, who, request, url, body.text) : null;

  const headers = new Headers(counted);
  const context = {
    deps,
    params,
    query,
    body: validBody,
    tenant: who.tenant,
    now: domainTime(deps.clock.now(), who.tenant),
    principal: who.principal,
    locale: localeOf(url.searchParams.get('locale'), request.headers.get('accept-language'), who.tenant.locale),
    requestId: c.get('requestId'),
    signal: route.stream ? request.signal : AbortSignal.any([request.signal, AbortSignal.timeout(REQUEST_MS)]),
    idempotencyKey: claim?.key ?? null,
    headers,
  } as unknown as Omit<AnyContext, 'finish'>; // which route it is was lost with the loop over all of them
  const response = await answer(route, handler, context, claim);
  for (const [header, value] of headers) response.headers.append(header, value);
  return response;
}

function checkHost(route: Route, host: Host): void {
  if (route.hosts.includes(host.role)) return;
  if (route.binds) throw new ProblemError('binding-needs-portal', 'What binds is done in the portal, at top level.');
  throw notFound('resource');
}

function checkPrincipal(route: Route, params: Record<string, string>, { tenant, principal }: Authenticated): void {
  if (route.testOnly && tenant.mode !== 'test') throw new ProblemError('live-mode-refused', 'This is for test mode only.');
  // A handle opens its own session; another's is not there.
  if (principal.access === 'session-handle' && params.sessionId !== principal.sessionId) throw notFound('session');
  if (route.contact && !principal.contactProved) throw new ProblemError('contact-not-proved', 'Prove the contact with this token first.');
}

const entryRoutes = new Set<RouteName>(['createFrameToken', 'createPortalSession', 'startInPortal', 'openPortal', 'checkContactCode']);

const limitOf = (name: RouteName, route: Route): LimitName => {
  if (entryRoutes.has(name)) return 'entry';
  return route.method === 'GET' ? 'read' : 'write';
};

const isEmpty = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** A merchant's servers share their keys' scope, so that a rolled key still finds its retries; everybody else has the token's own. */
function claimOf(
  deps: Dependencies,
  name: RouteName,
  { principal }: Authenticated,
  request: Request,
  url: URL,
  bodyText: string,
): IdempotencyClaim {
  const caller = principal.access === 'secret-key' ? 'merchant' : `${principal.tokenHash}|${principal.origin ?? ''}`;
  return {
    scope: createHash('sha256').update(`${name}|${caller}`).digest('hex'),
    key: requiredKey(request.headers),
    requestHash: deps.vault.fingerprint('request', `${request.method} ${url.pathname}${url.search}\n${bodyText}`),
  };
}
