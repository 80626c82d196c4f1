import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from '../command.ts';
import { addFailure, emptyReport, type Report } from './report.ts';

/** What of Playwright's JSON report is read here. */
export interface PlaywrightJson {
  config: { rootDir: string };
  suites: PlaywrightSuite[];
  errors: { message?: string }[];
}
interface PlaywrightSuite {
  title: string;
  file: string;
  specs: { title: string; file: string; tests: PlaywrightTest[] }[];
  suites?: PlaywrightSuite[];
}
interface PlaywrightTest {
  projectName: string;
  status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
  results: { errors: { message?: string }[] }[];
}

/** Reads Playwright's JSON report. A test that passed only when tried again has failed. */
export function readPlaywright({ config, suites, errors }: PlaywrightJson): Report {
  const report = emptyReport();
  for (const { path, file, test } of suites.flatMap((suite) => testsOf(suite))) {
    const name = relative(root, join(config.rootDir, file));
    if (!report.files.includes(name)) report.files.push(name);
    if (test.status === 'skipped') report.skipped += 1;
    else if (test.status === 'expected') report.passed += 1;
    else
      addFailure(
        report,
        `${name} › ${path}`,
        ...test.results.flatMap((result) => result.errors.map(({ message }) => stripVTControlCharacters(message ?? ''))),
      );
  }
  for (const { message } of errors) addFailure(report, stripVTControlCharacters(message ?? ''));
  return report;
}

function testsOf(suite: PlaywrightSuite, parents: string[] = []): { path: string; file: string; test: PlaywrightTest }[] {
  // A file is a suite of its own, whose title is its path.
  const titles = suite.title === suite.file ? parents : [...parents, suite.title];
  const here = suite.specs.flatMap(({ title, file, tests }) =>
    tests.map((test) => ({ path: [...titles, title, test.projectName].filter(Boolean).join(' › '), file, test })),
  );
  return [...here, ...(suite.suites ?? []).flatMap((child) => testsOf(child, titles))];
}
