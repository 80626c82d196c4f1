import { runCommand, tail } from '../command.ts';
import { brokenBoundaries } from './boundaries.ts';
import { orphanedTests } from './orphans.ts';
import { checkReport } from './report.ts';
import type { Stage } from './stages.ts';

/** The quick part: everything that can be said without running anything. Each counts as one; two lanes take about as long as each other. */
export const checks: readonly Stage[][] = [
  [
    { name: 'types', run: () => commandPasses('tsc', ['-p', 'tsconfig.json', '--noEmit']) },
    { name: 'lint and format', run: () => commandPasses('biome', ['check', '--error-on-warnings']) },
    { name: 'dead code', run: () => commandPasses('knip', ['--no-progress']) },
    { name: 'no orphaned test', run: async () => checkReport(orphanedTests()) },
  ],
  [{ name: 'boundaries', run: async () => checkReport(await brokenBoundaries()) }],
];

async function commandPasses(program: string, args: string[]) {
  const result = await runCommand(program, args);
  return checkReport(result.code === 0 ? [] : [tail(result, 120)]);
}
