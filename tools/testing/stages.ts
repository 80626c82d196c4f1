import { addFailure, emptyReport, type Report } from './report.ts';

/** One part of `npm test`. */
export interface Stage {
  name: string;
  run(): Promise<Report>;
}

/** Stages that need each other and run one after the other. */
type Lane = Stage | readonly Stage[];
/** A stage, or lanes that run at the same time because each leaves something of the machine to the others. */
export type Step = Stage | readonly Lane[];

/**
 * Runs the steps one after the other, also after a failure, and says of each stage what came of it.
 * What failed comes after all of them; the last line is `N passed, N failed`. Answers whether everything passed.
 */
export async function runStages(steps: readonly Step[], say: (line: string) => void = console.log): Promise<boolean> {
  const failures: string[] = [];
  let passed = 0;
  let failed = 0;

  for (const { stage, report } of await inTurn(steps, say)) {
    passed += report.passed;
    failed += report.failed;
    failures.push(...report.failures.map((failure) => `✗ ${stage.name}: ${failure}`));
  }

  for (const failure of failures) say(`\n${failure}`);
  say(`${failures.length ? '\n' : ''}${passed} passed, ${failed} failed`);
  return failed === 0;
}

interface Ended {
  stage: Stage;
  report: Report;
}

async function inTurn(steps: readonly Step[], say: (line: string) => void): Promise<Ended[]> {
  const ended: Ended[] = [];
  for (const step of steps) {
    if ('run' in step) ended.push({ stage: step, report: await told(step, say) });
    else ended.push(...(await Promise.all(step.map((lane) => inTurn([lane].flat(), say)))).flat());
  }
  return ended;
}

/** Runs a stage and says what came of it as soon as it has ended. */
async function told(stage: Stage, say: (line: string) => void): Promise<Report> {
  const start = performance.now();
  const patience = setTimeout(() => say(`… ${stage.name} takes a while`), 10_000);
  const report = await runStage(stage);
  clearTimeout(patience);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const skipped = report.skipped ? `, ${report.skipped} skipped` : '';
  say(`${report.failed ? '✗' : '✓'} ${stage.name}: ${report.passed} passed, ${report.failed} failed${skipped} (${seconds} s)`);
  for (const note of report.notes) say(`  ${note}`);
  return report;
}

/** A stage that breaks down, or in which nothing ran, has failed. */
async function runStage(stage: Stage): Promise<Report> {
  const report = await stage.run().catch((error: unknown) => {
    const broken = emptyReport();
    addFailure(broken, 'broke down', error instanceof Error ? (error.stack ?? error.message) : String(error));
    return broken;
  });
  if (report.passed + report.failed === 0) addFailure(report, 'ran no test');
  return report;
}
