import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand, tail } from '../command.ts';
import type { Runner } from './globs.ts';
import { testsNotRun } from './orphans.ts';
import { readPlaywright } from './playwright-report.ts';
import { addFailure, emptyReport, type Report } from './report.ts';
import type { Stage } from './stages.ts';
import { readVitest } from './vitest-report.ts';

interface RunnerStage {
  name: string;
  /** Whose files must have run. */
  runners: Runner[];
  program: string;
  /** `reportFile` is where the runner must leave its JSON. */
  args(reportFile: string): string[];
  env?(reportFile: string): Record<string, string>;
  read(json: never): Report;
}

export const vitest = runnerStage({
  name: 'units, stores and systems',
  runners: ['units', 'stores', 'systems'],
  program: 'vitest',
  args: (file) => ['run', '--reporter=json', `--outputFile=${file}`],
  read: readVitest,
});

export const elements = (browsers: string) =>
  runnerStage({
    name: `elements (${browsers})`,
    runners: ['elements'],
    program: 'wtr',
    args: () => [],
    env: (file) => ({ BROWSERS: browsers, LIANA_REPORT: file }),
    read: (report: Report) => report,
  });

export const journeys = (matrix: boolean) =>
  runnerStage({
    name: matrix ? 'journeys (widths × languages)' : 'journeys',
    runners: ['journeys'],
    program: 'playwright',
    args: () => ['test', '--reporter=json'],
    env: (file) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: file, ...(matrix ? { LIANA_E2E_MATRIX: '1' } : {}) }),
    read: readPlaywright,
  });

function runnerStage({ name, runners, program, args, env, read }: RunnerStage): Stage {
  return {
    name,
    async run() {
      const folder = mkdtempSync(join(tmpdir(), 'liana-report-'));
      const file = join(folder, 'report.json');
      const result = await runCommand(program, args(file), { env: env?.(file) ?? {} });
      const report = readReport(file, read);
      rmSync(folder, { recursive: true });

      if (!report) {
        const broken = emptyReport();
        addFailure(broken, `${program} ended with ${result.code} and left no report`, tail(result));
        return broken;
      }
      for (const sentence of testsNotRun(runners, report.files)) addFailure(report, sentence);
      // An error outside every test: the runner knows of it, its report does not.
      if (result.code !== 0 && report.failed === 0) addFailure(report, `${program} ended with ${result.code}`, tail(result));
      return report;
    },
  };
}

function readReport(file: string, read: RunnerStage['read']): Report | undefined {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')) as never);
  } catch {
    return undefined;
  }
}
