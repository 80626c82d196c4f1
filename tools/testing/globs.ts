import { matchesGlob } from 'node:path';

/** Which files each runner takes; the runners' own configurations read it here. Paths are relative to the root. */
export const testGlobs = {
  /** vitest, without a database. */
  units: [
    'packages/**/*.test.ts',
    'tools/**/*.test.ts',
    'test/{bench,conformance,figures,synthetic,evaluate}/**/*.test.ts',
    'apps/{lenders,portal,shop}/**/*.test.ts',
  ],
  /** vitest, with a real PostgreSQL beside SQLite: `inject('pgUrl')`. */
  stores: ['apps/server/**/*.test.ts', 'test/db/**/*.test.ts'],
  /** vitest, each with a whole system of its own. */
  systems: ['test/{drills,lenders,security}/**/*.test.ts'],
  /** @web/test-runner, in a browser. */
  elements: ['{packages,apps}/*/src/**/*.browser.test.ts'],
  /** Playwright, against the whole system. */
  journeys: ['test/e2e/**/*.spec.ts'],
} as const;

export type Runner = keyof typeof testGlobs;

/** What vitest must leave to the browser, although its own globs match it. */
export const browserTests = '**/*.browser.test.ts';

/** The runners that take this file: exactly one, for every test file. */
export function runnersOf(file: string): Runner[] {
  return (Object.keys(testGlobs) as Runner[]).filter(
    (runner) => testGlobs[runner].some((glob) => matchesGlob(file, glob)) && (runner === 'elements' || !matchesGlob(file, browserTests)),
  );
}
