import { defineConfig } from '@playwright/test';
import { chromium, chromiumArgs } from './tools/browsers.ts';
import { testGlobs } from './tools/testing/globs.ts';
import { keepTemporaryFilesInMemory } from './tools/testing/temporary-files.ts';

keepTemporaryFilesInMemory();

export default defineConfig({
  testDir: '.',
  testMatch: [...testGlobs.journeys],
  globalSetup: './test/e2e/support/global-setup.ts',
  outputDir: 'test-results',
  // All of them are guests of one system, and wait for it or on purpose for most of their time.
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: chromium,
      // This list replaces Playwright's own, which switches storage partitioning off: frames would share what browsers keep apart.
      args: [...chromiumArgs, '--disable-features=PaintHolding'],
    },
  },
});
