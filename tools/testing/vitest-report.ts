import { relative } from 'node:path';
import { root } from '../command.ts';
import { addFailure, emptyReport, type Report } from './report.ts';

/** What of vitest's JSON report is read here. */
export interface VitestJson {
  testResults: {
    name: string;
    status: 'passed' | 'failed';
    message?: string;
    assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
  }[];
}

/** Reads vitest's JSON report; a file that could not even be loaded is a failure of its own. */
export function readVitest({ testResults }: VitestJson): Report {
  const report = emptyReport();
  for (const file of testResults) {
    const name = relative(root, file.name);
    const before = report.failed;
    for (const { status, fullName, failureMessages = [] } of file.assertionResults) {
      if (status === 'passed') report.passed += 1;
      else if (status === 'failed') addFailure(report, `${name} › ${fullName}`, ...failureMessages.map(ownLines));
      else report.skipped += 1;
    }
    if (file.status === 'failed' && report.failed === before) addFailure(report, name, file.message && ownLines(file.message));
    if (file.assertionResults.length) report.files.push(name);
  }
  return report;
}

/** Without the lines of a stack that lie in other people's code. */
function ownLines(message: string): string {
  return message
    .split('\n')
    .filter((line) => !/^\s+at .*(node_modules|node:internal)/.test(line))
    .join('\n');
}
