import type { Handlers } from '../http/handler.ts';
import { publicConfig } from './public-config.ts';

export const configHandlers = {
  getConfig: ({ deps, tenant }) => publicConfig(deps, tenant, tenant.locale),
} satisfies Pick<Handlers, 'getConfig'>;
