import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestSession } from '@web/test-runner';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from '../command.ts';
import { elementReporter } from './element-reporter.ts';
import { type PlaywrightJson, readPlaywright } from './playwright-report.ts';
import type { Report } from './report.ts';
import { readVitest } from './vitest-report.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liana-reports-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('vitest: tests are counted, and a file that cannot be loaded is a failure', () => {
  const report = readVitest({
    testResults: [
      {
        name: join(root, 'packages/finance/src/annuity.test.ts'),
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'a payment pays back' },
          {
            status: 'failed',
            fullName: 'a longer term costs more',
            failureMessages: ['expected 2 to be 3\n    at annuity.test.ts:7:3\n    at /x/node_modules/vitest/run.js:1:1'],
          },
          { status: 'pending', fullName: 'later' },
        ],
      },
      { name: join(root, 'packages/finance/src/rates.test.ts'), status: 'failed', message: 'no such module', assertionResults: [] },
    ],
  });

  expect(report).toMatchObject({ passed: 1, failed: 2, skipped: 1, files: ['packages/finance/src/annuity.test.ts'] });
  expect(report.failures).toEqual([
    'packages/finance/src/annuity.test.ts › a longer term costs more\nexpected 2 to be 3\n    at annuity.test.ts:7:3',
    'packages/finance/src/rates.test.ts\nno such module',
  ]);
});

test('Playwright: a test that passed only at the second try has failed, and so has an error outside every test', () => {
  const report = readPlaywright({
    config: { rootDir: join(root, 'test/e2e') },
    errors: [{ message: 'the system did not start' }],
    suites: [
      {
        title: 'us-1.spec.ts',
        file: 'us-1.spec.ts',
        specs: [aSpec('reaches approved', 'expected'), aSpec('survives a kill', 'flaky')],
        suites: [{ title: 'in Chinese', file: 'us-1.spec.ts', specs: [aSpec('reaches approved', 'unexpected')] }],
      },
    ],
  });

  expect(report).toMatchObject({ passed: 1, failed: 3, files: ['test/e2e/us-1.spec.ts'] });
  expect(report.failures).toEqual([
    'test/e2e/us-1.spec.ts › survives a kill\nred',
    'test/e2e/us-1.spec.ts › in Chinese › reaches approved\nred',
    'the system did not start',
  ]);
});

test('@web/test-runner: a test counts in every browser, and a page that does not load is a failure', () => {
  const sessions = [
    aSession('Chrome', [{ name: 'shows the price', passed: true, skipped: false }]),
    aSession('Firefox', [{ name: 'shows the price', passed: false, skipped: false, error: { message: 'expected 2 to equal 3' } }]),
    aSession('Webkit', undefined),
  ];

  elementReporter(join(folder, 'report.json')).onTestRunFinished?.({ sessions, testRun: 0 });

  const report: Report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
  expect(report).toMatchObject({ passed: 1, failed: 2, files: ['packages/elements/src/message.browser.test.ts'] });
  expect(report.failures).toEqual([
    'packages/elements/src/message.browser.test.ts (Firefox) › message › shows the price\nexpected 2 to equal 3',
    'packages/elements/src/message.browser.test.ts (Webkit)\ndid not load: /lit.js',
  ]);
});

function aSpec(title: string, status: 'expected' | 'unexpected' | 'flaky'): PlaywrightJson['suites'][number]['specs'][number] {
  const errors = status === 'expected' ? [] : [{ message: '\u001b[31mred\u001b[39m' }];
  return { title, file: 'us-1.spec.ts', tests: [{ projectName: '', status, results: [{ errors }] }] };
}

function aSession(name: string, tests: NonNullable<TestSession['testResults']>['tests'] | undefined): TestSession {
  return {
    testFile: join(root, 'packages/elements/src/message.browser.test.ts'),
    browser: { name },
    passed: tests?.every(({ passed }) => passed) ?? false,
    errors: [],
    request404s: ['/lit.js'],
    testResults: tests && { name: '', tests: [], suites: [{ name: 'message', tests, suites: [] }] },
  } as unknown as TestSession;
}
