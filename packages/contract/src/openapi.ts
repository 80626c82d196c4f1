import type { z } from 'zod';
import { componentSchemas, schemaOf } from './components.ts';
import type { Route } from './routes/define.ts';
import { routes } from './routes/index.ts';
import type { Access } from './tokens.ts';
import { WebhookEvent } from './webhooks.ts';

const securitySchemes: Partial<Record<Access, object>> = {
  'publishable-key': { type: 'http', scheme: 'bearer', description: 'pk_…, from an allowed origin only' },
  'session-handle': { type: 'http', scheme: 'bearer', description: 'sh_…, from the origin that opened the session' },
  'secret-key': { type: 'http', scheme: 'bearer', description: 'sk_…, never from a browser' },
  'frame-token': { type: 'http', scheme: 'bearer', description: 'ft_…, on the embed host only' },
  'portal-session': { type: 'apiKey', in: 'cookie', name: '__Host-liana' },
  lender: { type: 'apiKey', in: 'header', name: 'webhook-signature', description: 'HMAC over id.timestamp.body' },
};

const queryParameters = (query: z.ZodType) => {
  const { properties = {}, required = [] } = schemaOf(query) as { properties?: Record<string, object>; required?: string[] };
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: required.includes(name), schema }));
};
const keyParameter = { name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string', maxLength: 255 } };

const parametersOf = (entry: Route) => [
  ...[...entry.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
  ...(entry.query ? queryParameters(entry.query) : []),
  ...(entry.idempotencyKey === 'required' ? [keyParameter] : []),
];

const operationOf = (name: string, entry: Route) => ({
  operationId: name,
  summary: entry.summary,
  parameters: parametersOf(entry),
  security: entry.access.filter((access) => securitySchemes[access]).map((access) => ({ [access]: [] })),
  'x-hosts': entry.hosts,
  ...(entry.body && { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(entry.body) } } } }),
  responses: {
    [entry.status]: {
      description: 'As asked.',
      ...(entry.response && {
        content: { [entry.stream ? 'text/event-stream' : 'application/json']: { schema: schemaOf(entry.response) } },
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
    webhooks: {
      event: {
        post: {
          summary: 'What a merchant is told, signed.',
          requestBody: { content: { 'application/json': { schema: schemaOf(WebhookEvent) } } },
          responses: { '2XX': { description: 'Taken.' } },
        },
      },
    },
    components: { schemas: componentSchemas(), securitySchemes },
  };
}
