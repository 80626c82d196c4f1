import { globSync } from 'node:fs';
import { root } from '../command.ts';
import { type Runner, runnersOf } from './globs.ts';

const LOOKS_LIKE_A_TEST = '**/*.{test,spec}.{ts,tsx,mts,js,mjs,cjs}';
const NOT_OURS = ['**/node_modules/**', '**/dist/**', 'test-results/**', '.liana/**'];

/** Every file of the tree that is named as a test, relative to `folder`. */
export function testFiles(folder = root): string[] {
  return globSync(LOOKS_LIKE_A_TEST, { cwd: folder, exclude: NOT_OURS }).sort();
}

/** Test files that nobody runs, or that two runners would: one sentence each. */
export function orphanedTests(files = testFiles()): string[] {
  return files.flatMap((file) => {
    const runners = runnersOf(file);
    if (runners.length === 0) return [`${file} is run by nobody: no runner's glob in tools/testing/globs.ts matches it`];
    return runners.length > 1 ? [`${file} is run twice: by ${runners.join(' and ')}`] : [];
  });
}

/** Test files that `runners` should have run and did not: one sentence each. */
export function testsNotRun(runners: Runner[], ran: string[], files = testFiles()): string[] {
  return files
    .filter((file) => runnersOf(file).some((runner) => runners.includes(runner)) && !ran.includes(file))
    .map((file) => `${file} was not run, or holds no test`);
}
