import { test as base } from '@playwright/test';
import type { SystemUrls } from '../../../tools/system/settings.ts';
import type { RunningSystem } from '../../../tools/system/system.ts';
import { type Store, startOwnSystem } from './own-system.ts';
import { sharedSystem } from './shared-system.ts';

interface TestFixtures {
  /** Where the system is that all journeys share. */
  urls: SystemUrls;
}

interface WorkerFixtures {
  /** The store of `ownSystem`; a file sets it with `test.use({ store: 'postgres' })`. */
  store: Store;
  /** A system of the file's own, for tests that break it: `killServer()`, `startServer()`. */
  ownSystem: RunningSystem;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  urls: async ({ browserName: _ }, use) => use(sharedSystem().urls),
  store: ['sqlite', { option: true, scope: 'worker' }],
  ownSystem: [
    async ({ store }, use) => {
      const system = await startOwnSystem(store);
      await use(system);
      await system.stop();
    },
    // Starting counts for itself, not against a journey: synthetic applications are sent through the lenders first.
    { scope: 'worker', timeout: 240_000 },
  ],
});
export { expect } from '@playwright/test';
