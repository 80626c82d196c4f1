import { z } from 'zod';
import { Problem } from './problems.ts';
import type { Route } from './routes/define.ts';
import { routes } from './routes/index.ts';
import type { Access } from './tokens.ts';

const schemaOf = (type: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...schema } = z.toJSONSchema(type, { io, unrepresentable: 'any' });
  return schema;
};

const securitySchemes: Partial<Record<Access, object>> = {
  'publishable-key': { type: 'http', scheme: 'bearer', description: 'pk_…, from an allowed origin only' },
  'session-handle': { type: 'http', scheme: 'bearer', description: 'sh_…, from the origin that opened the session' },
  'secret-key': { type: 'http', scheme: 'bearer', description: 'sk_…, never from a browser' },
  'frame-token': { type: 'http', scheme: 'bearer', description: 'ft_…, on the embed host only' },
  'portal-session': { type: 'apiKey', in: 'cookie', name: '__Host-liana' },
  lender: { type: 'apiKey', in: 'header', name: 'webhook-signature', description: 'HMAC over id.timestamp.body' },
};

const parametersOf = (entry: Route) => {
  const path = [...entry.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
  const query = entry.query
    ? Object.entries((schemaOf(entry.query, 'input').properties ?? {}) as Record<string, object>).map(([name, schema]) => ({
        name,
        in: 'query',
        schema,
      }))
    : [];
  const key =
    entry.idempotencyKey === 'required'
      ? [{ name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string', maxLength: 255 } }]
      : [];
  return [...path, ...query, ...key];
};

const operationOf = (name: string, entry: Route) => ({
  operationId: name,
  summary: entry.summary,
  parameters: parametersOf(entry),
  security: entry.access.filter((access) => securitySchemes[access]).map((access) => ({ [access]: [] })),
  'x-hosts': entry.hosts,
  ...(entry.body && { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(entry.body, 'input') } } } }),
  responses: {
    [entry.status]: {
      description: 'As asked.',
      ...(entry.response && {
        content: { [entry.stream ? 'text/event-stream' : 'application/json']: { schema: schemaOf(entry.response, 'output') } },
      }),
    },
    default: { description: 'A problem.', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
  },
});

/** The OpenAPI 3.1 document of every route, made from the same table that the server registers. */
export function openApiDocument(version: string) {
  const paths: Record<string, Record<string, object>> = {};
  for (const [name, entry] of Object.entries(routes) as [string, Route][]) {
    paths[entry.path] ??= {};
    paths[entry.path]![entry.method.toLowerCase()] = operationOf(name, entry);
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Liana', version, license: { name: 'MIT' } },
    paths,
    components: { schemas: { Problem: schemaOf(Problem, 'output') }, securitySchemes },
  };
}
