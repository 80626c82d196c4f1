import { type Problem, type Route, type RouteName, routes } from '@liana/contract';
import type { ResponseOf } from '../../http/handler.ts';
import type { Reply } from '../call.ts';
import type { TestClock } from '../clock.ts';
import type { Tape } from './tape.ts';

interface Given {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
}

/** Somebody whose answers are recorded. */
export interface Caller {
  /** Asks, and keeps the answer under the name of the situation. */
  hear<N extends RouteName>(name: N, situation: string, given?: Given): Promise<ResponseOf<N>>;
  /** Asks, and keeps the refusal under its code, which must be this one. */
  refused(name: RouteName, code: Problem['code'], given?: Given): Promise<void>;
}

/** A caller who sends by `send`, a second after whatever was sent before. */
export function recordedCaller(
  tape: Tape,
  clock: TestClock,
  send: (method: string, path: string, body: unknown) => Promise<Reply>,
): Caller {
  const ask = (name: RouteName, { params = {}, query, body }: Given) => {
    const path = routes[name].path.replace(/\{(\w+)\}/g, (_, key: string) => params[key]!);
    clock.advance(1_000);
    return send(routes[name].method, query ? `${path}?${new URLSearchParams(query)}` : path, body);
  };
  return {
    async hear<N extends RouteName>(name: N, situation: string, given: Given = {}) {
      const route: Route = routes[name];
      const { status, json, text } = await ask(name, given);
      if (status !== route.status) throw new Error(`${name}, ${situation}: ${status} ${text}`);
      tape.keep(name, situation, { status, body: json });
      return json as ResponseOf<N>;
    },
    async refused(name, code, given = {}) {
      const { status, json, text, problem } = await ask(name, given);
      if (problem !== code) throw new Error(`${name} should be refused as ${code}: ${status} ${text}`);
      tape.keep(name, code, { status, body: json });
    },
  };
}
