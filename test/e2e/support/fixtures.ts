import { test as base } from '@playwright/test';
import type { SystemUrls } from '../../../tools/system/settings.ts';
import type { RunningSystem } from '../../../tools/system/system.ts';
import { type Store, startOwnSystem } from './own-system.ts';
import { sharedUrls } from './shared-system.ts';

interface Fixtures {
  /** Where the system is that all journeys share. */
  urls: SystemUrls;
  /** The store of `ownSystem`; set it with `test.use({ store: 'postgres' })`. */
  store: Store;
  /** A system of this test's own, for tests that break it: `killServer()`, `startServer()`. */
  ownSystem: RunningSystem;
}

export const test = base.extend<Fixtures>({
  urls: async ({ browserName: _ }, use) => use(sharedUrls()),
  store: ['sqlite', { option: true }],
  ownSystem: [
    async ({ store }, use) => {
      const system = await startOwnSystem(store);
      await use(system);
      await system.stop();
    },
    // Starting counts for itself, not against the journey: synthetic applications are sent through the lenders first.
    { timeout: 120_000 },
  ],
});
export { expect } from '@playwright/test';
