import { defineConfig } from 'vitest/config';
import { browserTests, testGlobs } from './tools/testing/globs.ts';

const exclude = ['**/node_modules/**', '**/dist/**', browserTests];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'units', include: [...testGlobs.units], exclude } },
      {
        test: {
          name: 'stores',
          include: [...testGlobs.stores],
          exclude,
          globalSetup: ['test/db/setup.ts'],
          // Migrations and cryptography on two cores that a browser may share.
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
