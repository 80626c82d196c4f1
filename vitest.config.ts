import { defineConfig } from 'vitest/config';
import { browserTests, testGlobs } from './tools/testing/globs.ts';

const exclude = ['**/node_modules/**', '**/dist/**', browserTests];
// Long enough for two cores that a browser may share; a test that hangs is still found.
const patience = { testTimeout: 20_000, hookTimeout: 30_000 };

export default defineConfig({
  test: {
    // Vitest would leave one core to itself, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      { test: { name: 'units', include: [...testGlobs.units], exclude, ...patience } },
      { test: { name: 'stores', include: [...testGlobs.stores], exclude, ...patience, globalSetup: ['test/db/setup.ts'] } },
      {
        test: {
          name: 'systems',
          include: [...testGlobs.systems],
          exclude,
          // Three processes each, some of them killed: when all else is done.
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
