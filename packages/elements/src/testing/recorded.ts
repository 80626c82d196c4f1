import type { ResponseOf } from '@liana/client';
import { type ProblemCode, routes } from '@liana/contract';
import { type HttpHandler, HttpResponse, http } from 'msw';
import { recordedFiles } from './recorded-files.ts';

export type RecordedRoute = keyof typeof recordedFiles;
/** Every situation in which an answer of the route was recorded; a refusal goes by its problem code. */
export type Situation<Route extends RecordedRoute> = keyof (typeof recordedFiles)[Route] & string;
/** The situations in which the route answered what it is for. */
export type Success<Route extends RecordedRoute> = Exclude<Situation<Route>, ProblemCode>;

type Take = { status: number; body: object } | { status: number; events: object[] };

function takeOf<Route extends RecordedRoute>(route: Route, situation: Situation<Route>): Take {
  // The situations are the file's own keys; what stands under them was checked against the contract when it was recorded.
  const takes = recordedFiles[route] as unknown as Record<string, Take>;
  return takes[situation]!;
}

/** What the server answered a route in a situation. Each call gives a copy of one's own, to change where a test needs another detail. */
export function recorded<Route extends RecordedRoute>(route: Route, situation: Success<Route>): ResponseOf<Route> {
  const take = takeOf(route, situation as Situation<Route>);
  if (!('body' in take)) throw new Error(`${route} answers with events`);
  return structuredClone(take.body) as ResponseOf<Route>;
}

/** The events of a recorded stream, in their order. */
export function recordedEvents<Route extends RecordedRoute>(route: Route, situation: Success<Route>): ResponseOf<Route>[] {
  const take = takeOf(route, situation as Situation<Route>);
  if (!('events' in take)) throw new Error(`${route} does not answer with events`);
  return structuredClone(take.events) as ResponseOf<Route>[];
}

export interface Hearing {
  /** Of the host that answers; the page's own where nothing is said. */
  origin?: string;
  /** Where the bodies of the requests are kept, in their order; `null` for one without a body. */
  heard?: unknown[];
}

/** Answers a route as the server did in a situation, or refused it. */
export function serverSays<Route extends RecordedRoute>(route: Route, situation: Situation<Route>, hearing?: Hearing): HttpHandler {
  const take = takeOf(route, situation);
  if ('events' in take) {
    const text = take.events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('');
    return serverAnswers(route, () => new HttpResponse(text, { headers: { 'content-type': 'text/event-stream' } }), hearing);
  }
  const type = take.status < 400 ? 'application/json' : 'application/problem+json';
  const { status, body } = take;
  return serverAnswers(route, () => HttpResponse.json(body, { status, headers: { 'content-type': type } }), hearing);
}

/** Answers a route as a test says: where the network fails, or a recorded answer is changed in one detail. */
export function serverAnswers(route: keyof typeof routes, answer: () => Response | Promise<Response>, hearing: Hearing = {}): HttpHandler {
  const { method, path } = routes[route];
  const { origin = '', heard } = hearing;
  const on = { GET: http.get, POST: http.post, PATCH: http.patch, DELETE: http.delete }[method];
  return on(origin + path.replace(/\{(\w+)\}/g, ':$1'), async ({ request }) => {
    heard?.push(await request.json().catch(() => null));
    return answer();
  });
}
