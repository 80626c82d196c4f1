import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { browserTests, testGlobs } from './tools/testing/globs.ts';
import { keepTemporaryFilesInMemory } from './tools/testing/temporary-files.ts';

keepTemporaryFilesInMemory();

const exclude = ['**/node_modules/**', '**/dist/**', browserTests];
// Long enough for two cores that a browser may share; a test that hangs is still found.
const patience = { testTimeout: 20_000, hookTimeout: 30_000 };
const shared = {
  exclude,
  // A fresh process for each file would take longer to read the modules than most files run. What a test stubs is undone after it.
  isolate: false,
  unstubEnvs: true,
  unstubGlobals: true,
  // The modules as Node itself reads them, in production too: quicker than through Vite. It leaves `vi.mock` out, which nobody needs.
  experimental: { viteModuleRunner: false, nodeLoader: false },
};

export default defineConfig({
  test: {
    // One more than there are cores: tests of the stores and of whole systems wait for other processes a good part of their time.
    maxWorkers: availableParallelism() + 1,
    // In the order of their names: units, which never wait, fill what the last systems leave.
    projects: [
      { test: { name: 'stores', include: [...testGlobs.stores], ...shared, ...patience, globalSetup: ['test/db/setup.ts'] } },
      { test: { name: 'systems', include: [...testGlobs.systems], ...shared, testTimeout: 60_000, hookTimeout: 60_000 } },
      { test: { name: 'units', include: [...testGlobs.units], ...shared, ...patience } },
    ],
  },
});
