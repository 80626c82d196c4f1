import { openApiDocument } from '@liana/contract';
import { Hono } from 'hono';
import { sql } from 'kysely';
import type { Dependencies } from './dependencies.ts';
import type { FeatureSet } from './feature-set.ts';
import { registerApi } from './http/api.ts';
import type { AppEnv } from './http/env.ts';
import { answerError, envelope, nothingHere } from './http/envelope.ts';
import { createLimits } from './http/limits.ts';
import { ProblemError } from './http/problem.ts';
import { problemResponse } from './http/problem-response.ts';
import { registerPages } from './pages/pages.ts';
import { platformHandlers } from './platform.ts';

export interface AppOptions {
  /** True once the server is closing: balancers stop sending (bar R10). */
  isClosing?: () => boolean;
}

/** The whole server as a function from request to response. It starts nothing; `main.ts` does. */
export function createApp(deps: Dependencies, features: Partial<FeatureSet>, { isClosing = () => false }: AppOptions = {}): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const limits = createLimits({ generous: deps.settings.environment === 'development' });
  app.use(envelope(deps));
  app.onError((error, c) => answerError(deps, error, c));
  app.notFound(nothingHere);

  app.get('/healthz', (c) => c.json({ alive: true }));
  app.get('/readyz', async (c) => {
    if (isClosing()) return problemResponse(new ProblemError('unavailable', 'The server is closing.'), c.get('requestId'));
    await sql`select 1`.execute(deps.db);
    return c.json({ ready: true });
  });
  app.get('/openapi.json', (c) => c.json(openApiDocument(deps.settings.version)));

  registerApi(app, deps, limits, { ...platformHandlers(features.hooks), ...features.handlers });
  registerPages(app, deps, limits);
  return app;
}
