import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestResult, TestSession, TestSuiteResult } from '@web/test-runner';
import { addFailure, emptyReport, type Report } from './report.ts';

/** A reporter for @web/test-runner that writes a {@link Report} as JSON to `file`. A test counts once in every browser. */
export function elementReporter(file: string): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const report = emptyReport();
      for (const session of sessions) addSession(report, session);
      report.files = [...new Set(report.files)];
      writeFileSync(file, JSON.stringify(report));
    },
  };
}

function addSession(report: Report, session: TestSession): void {
  const testFile = relative(process.cwd(), session.testFile ?? '');
  const where = `${testFile} (${session.browser.name})`;
  const before = report.failed;

  for (const { path, test } of testsOf(session.testResults)) {
    if (test.skipped) report.skipped += 1;
    else if (test.passed) report.passed += 1;
    else addFailure(report, `${where} › ${path}`, test.error?.message, test.error?.stack);
  }
  // A file that cannot be loaded, or a suite that ran no test, is a failure without a test's name.
  for (const error of session.errors) addFailure(report, where, error.message, error.stack);
  if (!session.passed && report.failed === before) addFailure(report, where, `did not load: ${session.request404s.join(', ')}`);
  if (session.testResults) report.files.push(testFile);
}

function* testsOf(suite: TestSuiteResult | undefined, parents: string[] = []): Generator<{ path: string; test: TestResult }> {
  if (!suite) return;
  const names = suite.name ? [...parents, suite.name] : parents;
  for (const test of suite.tests) yield { path: [...names, test.name].join(' › '), test };
  for (const child of suite.suites) yield* testsOf(child, names);
}
