import type { RunningSystem } from '../../../tools/system/system.ts';
import { test as base } from './fixtures.ts';
import { startOwnSystem } from './own-system.ts';

/** What the impatient system allows a lender, in milliseconds; in truth it is 10 s until *late* and 60 s until it is given up. */
const waits = { LIANA_LATE_AFTER_MS: '2000', LIANA_GIVE_UP_AFTER_MS: '8000' };

/** `impatientSystem`: one that waits for lenders as long as a test can. It has no outcomes to stand on and recommends nothing. */
export const test = base.extend<object, { impatientSystem: RunningSystem }>({
  impatientSystem: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are needed.
    async ({}, use) => {
      const system = await startOwnSystem('sqlite', { rehearse: false, env: { server: waits } });
      await use(system);
      await system.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});
