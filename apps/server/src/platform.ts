import { contactHandlers } from './contacts/contacts.handlers.ts';
import { frameHandlers } from './entry/frame.handlers.ts';
import { portalHandlers } from './entry/portal.handlers.ts';
import { resumeHandlers } from './entry/resume.handlers.ts';
import type { FeatureHooks, PlatformRouteName } from './feature-set.ts';
import type { Handlers } from './http/handler.ts';
import type { JobKinds } from './jobs/jobs.ts';
import { purgeExpired } from './jobs/purge.ts';
import type { ScheduledTask } from './jobs/schedule.ts';
import { configHandlers } from './tenants/config.handlers.ts';
import { testClockHandlers } from './tenants/test-clock.handlers.ts';
import { endpointHandlers } from './webhooks/endpoints.handlers.ts';
import { webhookJobs } from './webhooks/webhook.jobs.ts';

/** What the platform answers itself, whatever business is built on it. */
export const platformHandlers = (hooks: FeatureHooks | undefined): Pick<Handlers, PlatformRouteName> => ({
  ...configHandlers,
  ...frameHandlers,
  ...portalHandlers(hooks),
  ...resumeHandlers,
  ...contactHandlers(hooks),
  ...endpointHandlers,
  ...testClockHandlers,
});

export const platformJobs: JobKinds = webhookJobs;
export const platformSchedule: readonly ScheduledTask[] = [purgeExpired];
