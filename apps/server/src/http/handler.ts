import type { Access, Locale, PathParams, RouteName, Routes } from '@liana/contract';
import type { z } from 'zod';
import type { Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Tenant } from '../tenants/tenant.ts';

type OutputOf<Schema> = [NonNullable<Schema>] extends [never]
  ? undefined
  : NonNullable<Schema> extends z.ZodType
    ? z.output<NonNullable<Schema>>
    : undefined;

export type ParamsOf<N extends RouteName> = PathParams<Routes[N]['path']>;
export type QueryOf<N extends RouteName> = OutputOf<Routes[N]['query']>;
export type BodyOf<N extends RouteName> = OutputOf<Routes[N]['body']>;

/** Routes that answer as server-sent events. */
export type StreamRouteName = 'streamPrequalification';
/** What a handler returns: the answer's body, nothing where the route has none, or the events of a stream. */
export type ResponseOf<N extends RouteName> = N extends StreamRouteName
  ? AsyncIterable<OutputOf<Routes[N]['response']>>
  : OutputOf<Routes[N]['response']> extends undefined
    ? undefined
    : OutputOf<Routes[N]['response']>;

/** Who calls, as far as the token tells. */
export interface Principal {
  access: Access;
  /** Of the token or key that opened the route; empty where none was needed. */
  tokenHash: string;
  sessionId?: string;
  personId?: string;
  /** True once a contact was proved with this very token. */
  contactProved: boolean;
  /** True of a frame whose visit was signed: it may see that, and nothing that its person said. */
  isRetired?: boolean;
  /** The host page's origin, for keys and handles that are bound to one. */
  origin?: string;
  lenderId?: string;
}

/** One request as a handler sees it: authenticated, validated, and of one tenant. */
export interface RequestContext<N extends RouteName> {
  deps: Dependencies;
  params: ParamsOf<N>;
  query: QueryOf<N>;
  body: BodyOf<N>;
  tenant: Tenant;
  /** The tenant's domain time. */
  now: Date;
  principal: Principal;
  locale: Locale;
  requestId: string;
  /** Aborted when the caller went away or the request's time is over. */
  signal: AbortSignal;
  idempotencyKey: string | null;
  /** Headers that the answer carries besides those of the platform. */
  headers: Headers;
  /**
   * The last transaction of the request: the business change, its idempotency record, audit rows and outbox events commit
   * together; its value is the answer.
   */
  finish<T>(work: (tx: Unit) => Promise<T>): Promise<T>;
}

export type Handler<N extends RouteName> = (context: RequestContext<N>) => Promise<ResponseOf<N>>;
export type Handlers = { [N in RouteName]: Handler<N> };
