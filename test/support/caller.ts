import type { CallOptions, ResponseOf } from '@liana/client';
import { Problem, type Route, type RouteName, routes } from '@liana/contract';
import { type Exchange, exchange, exchangeEvents, type Question } from './exchange.ts';

/** Somebody who calls the API: on which host, and with what their browser or server sends along. */
export interface Caller {
  /** Whose name stands in the `Host` header, such as `http://embed.localhost:4400`. */
  readonly host: string;
  /** For a request with this body, which a signature may cover. */
  headers(body: string): Record<string, string>;
  /** Hears each answer: a browser keeps cookies. */
  heard?(answer: Exchange): void;
}

export type Given<Name extends RouteName> = CallOptions<Name> & CallExtras;
export interface CallExtras {
  /** Names the act, so that it can be repeated; without it each call is an act of its own. */
  idempotencyKey?: string;
  onHead?: (status: number) => void;
}

/** What any route may be given, once its name is no longer known to the types. */
export interface AnyGiven extends CallExtras {
  params?: Record<string, string>;
  query?: Record<string, string | number | undefined>;
  body?: unknown;
  signal?: AbortSignal;
}

/** A route that answered otherwise than its contract's status. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly answer: Exchange;
  readonly problem: Problem | undefined;

  constructor(name: RouteName, answer: Exchange) {
    const problem = problemOf(answer);
    const fields = problem?.errors?.map(({ path, message }) => `${path}: ${message}`) ?? [];
    super([`${name} answered ${answer.status}`, problem?.code, problem?.detail, ...fields].filter(Boolean).join(' · '));
    this.answer = answer;
    this.problem = problem;
  }
}

/** Calls a route as `caller`; its answer must be what the contract says, to the last field (bar A9). */
export async function call<Name extends RouteName>(caller: Caller, name: Name, given: Given<Name>): Promise<ResponseOf<Name>> {
  const route: Route = routes[name];
  const answer = await attempt(caller, name, given);
  if (answer.status !== route.status) throw new Refused(name, answer);
  if (!route.response) return undefined as ResponseOf<Name>;
  return route.response.parse(JSON.parse(answer.text)) as ResponseOf<Name>;
}

/** Calls a route with whatever is given, whether it fits or not, and takes any answer. */
export async function attempt(caller: Caller, name: RouteName, given: AnyGiven = {}): Promise<Exchange> {
  const answer = await exchange(questionOf(caller, name, given));
  caller.heard?.(answer);
  return answer;
}

/** Reads a route that answers with events, each checked against the contract. */
export async function* stream<Name extends RouteName>(caller: Caller, name: Name, given: Given<Name>): AsyncGenerator<ResponseOf<Name>> {
  const route: Route = routes[name];
  const { head, events } = await exchangeEvents(questionOf(caller, name, given));
  if (head.status !== route.status) throw new Refused(name, head);
  for await (const event of events) yield route.response!.parse(event) as ResponseOf<Name>;
}

export function problemOf(answer: Exchange): Problem | undefined {
  if (!answer.headers['content-type']?.startsWith('application/problem+json')) return undefined;
  return Problem.safeParse(JSON.parse(answer.text)).data;
}

/** The path of a route with its parameters put in. */
export const pathOf = (route: Route, params: Record<string, string> = {}) =>
  route.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));

function questionOf(caller: Caller, name: RouteName, given: AnyGiven): Question {
  const { params, query, body, idempotencyKey = crypto.randomUUID(), onHead, signal } = given;
  const route: Route = routes[name];
  const url = new URL(pathOf(route, params), caller.host);
  for (const [key, value] of Object.entries(query ?? {})) if (value !== undefined) url.searchParams.set(key, String(value));
  const text = body === undefined ? undefined : JSON.stringify(body);
  return {
    method: route.method,
    url: url.href,
    headers: {
      ...caller.headers(text ?? ''),
      ...(route.idempotencyKey === 'required' && { 'idempotency-key': idempotencyKey }),
      ...(text !== undefined && { 'content-type': 'application/json' }),
    },
    ...(text !== undefined && { body: text }),
    ...(onHead && { onHead }),
    ...(signal && { signal }),
  };
}
