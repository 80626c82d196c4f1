import type { PathParams, RouteName, Routes } from '@liana/contract';
import type { z } from 'zod';

type SchemaOf<Name extends RouteName, Key extends 'query' | 'body' | 'response'> = NonNullable<Routes[Name][Key]>;
type Output<Schema> = [Schema] extends [never] ? undefined : Schema extends z.ZodType ? z.output<Schema> : never;

/** A part of a request that its route needs: absent from the type where the route has none. */
type Part<Key extends string, Schema> = [Schema] extends [never]
  ? unknown
  : Schema extends z.ZodType
    ? Record<Key, z.input<Schema>>
    : never;
type PathPart<Path extends string> = keyof PathParams<Path> extends never ? unknown : { params: PathParams<Path> };

/** What a route answers. A stream's is one of its events. */
export type ResponseOf<Name extends RouteName> = Output<SchemaOf<Name, 'response'>>;

/** What a call of this route must be given, and may be. */
export type CallOptions<Name extends RouteName> = PathPart<Routes[Name]['path']> &
  Part<'query', SchemaOf<Name, 'query'>> &
  Part<'body', SchemaOf<Name, 'body'>> & { signal?: AbortSignal };

/** The options of a call, left out altogether where the route needs none. */
export type CallArguments<Name extends RouteName> =
  // biome-ignore lint/complexity/noBannedTypes: `{}` is the type that every options object fits when nothing in it is required
  {} extends CallOptions<Name> ? [options?: CallOptions<Name>] : [options: CallOptions<Name>];
