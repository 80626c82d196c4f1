import type { Locale, RouteName, WishInput } from '@liana/contract';
import type { Unit } from './db/unit.ts';
import type { Dependencies } from './dependencies.ts';
import type { Handlers } from './http/handler.ts';
import type { JobKinds } from './jobs/jobs.ts';
import type { ScheduledTask } from './jobs/schedule.ts';
import type { Tenant } from './tenants/tenant.ts';

/** Routes that the platform answers itself: entry, contacts, configuration, webhooks' endpoints, the test clock. */
export type PlatformRouteName =
  | 'getConfig'
  | 'createFrameToken'
  | 'createPortalSession'
  | 'getPortalSession'
  | 'startInPortal'
  | 'openPortal'
  | 'leavePortal'
  | 'createHandoff'
  | 'sendResumeLink'
  | 'sendContactCode'
  | 'checkContactCode'
  | 'createEndpoint'
  | 'listEndpoints'
  | 'moveTestClock'
  | 'getTestClock';
export type FeatureRouteName = Exclude<RouteName, PlatformRouteName>;

/** Where the platform's own routes need to know what the business does. Each runs inside the caller's transaction. */
export interface FeatureHooks {
  /** Opens a session for a wish without a shop, and returns its id. */
  openCashSession(deps: Dependencies, tx: Unit, visit: { tenant: Tenant; wish: WishInput; locale: Locale }): Promise<string>;
  /**
   * A contact was proved. The person exists, the session (if there is one) is theirs and its facts are sealed with their key by now.
   */
  onContactProved(
    deps: Dependencies,
    tx: Unit,
    proof: { tenant: Tenant; sessionId: string | null; personId: string; tokenHash: string },
  ): Promise<void>;
}

/** What the business gives to the platform; `features.ts` puts it together. */
export interface FeatureSet {
  handlers: Pick<Handlers, FeatureRouteName>;
  jobs: JobKinds;
  schedule: readonly ScheduledTask[];
  hooks: FeatureHooks;
}
