import type { z } from 'zod';
import type { Access, HostRole } from '../tokens.ts';

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/**
 * One entry of the API, as data. The server registers it, the client is typed by it, the OpenAPI document and the matrix of
 * who may call what are made from it; a route that is not here does not exist.
 */
export interface Route<
  Path extends string = string,
  Query extends z.ZodType | undefined = z.ZodType | undefined,
  Body extends z.ZodType | undefined = z.ZodType | undefined,
  Response extends z.ZodType | undefined = z.ZodType | undefined,
> {
  method: Method;
  /** `/v1/…` with `{name}` parameters. */
  path: Path;
  summary: string;
  hosts: readonly HostRole[];
  /** Any one of these opens the route. */
  access: readonly Access[];
  query?: Query;
  body?: Body;
  response?: Response;
  status: 200 | 201 | 202 | 204;
  /** Unsafe routes need an Idempotency-Key unless they are naturally repeatable, which then says so here. */
  idempotencyKey: 'required' | 'none';
  /** Answers as server-sent events whose data is `response`. */
  stream?: boolean;
  /** Binds the person: portal host at top level only. */
  binds?: boolean;
  /** Needs a proved contact in this token. */
  contact?: boolean;
  /** Answers only in test mode. */
  testOnly?: boolean;
}

/** Keeps the literal types of a route. */
export const route = <
  const Path extends string,
  Query extends z.ZodType | undefined = undefined,
  Body extends z.ZodType | undefined = undefined,
  Response extends z.ZodType | undefined = undefined,
>(
  definition: Route<Path, Query, Body, Response>,
): Route<Path, Query, Body, Response> => definition;

/** `{id}` parameters of a path as an object type. */
export type PathParams<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Record<Name, string> & PathParams<Rest>
  : unknown;
