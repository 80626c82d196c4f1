import type { Handlers } from '../http/handler.ts';
import { ProblemError } from '../http/problem.ts';
import { targetRefusal } from '../outgoing/target.ts';
import { listEndpoints, makeEndpoint } from './endpoints.queries.ts';

const words = {
  'not-a-url': 'expected a URL',
  'not-https': 'expected https',
  'other-port': 'expected the usual port of https',
  credentials: 'expected no user or password in the URL',
  'not-public': 'expected a public host',
} as const;

/** Where signed webhooks go. */
export const endpointHandlers = {
  async createEndpoint({ deps, body, finish }) {
    const refusal = targetRefusal(body.url, deps.settings);
    if (refusal)
      throw new ProblemError('invalid-request', 'The address cannot be used.', { errors: [{ path: 'url', message: words[refusal] }] });
    return finish(async (tx) => {
      const endpoint = await makeEndpoint(deps, tx, body.url);
      await tx.audit('webhook-endpoint-created', endpoint.id);
      return endpoint;
    });
  },
  async listEndpoints({ deps, tenant }) {
    const rows = await listEndpoints(deps.db, tenant);
    return rows.map((row) => ({ id: row.id, url: row.url, disabledAt: row.disabled_at }));
  },
} satisfies Pick<Handlers, 'createEndpoint' | 'listEndpoints'>;
