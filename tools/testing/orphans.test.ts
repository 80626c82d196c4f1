import { expect, test } from 'vitest';
import { orphanedTests, testFiles, testsNotRun } from './orphans.ts';

test('each kind of test has exactly one runner', () => {
  const files = [
    'packages/finance/src/annuity.test.ts',
    'apps/server/src/offers/offers.service.test.ts',
    'apps/shop/src/orders.test.ts',
    'packages/elements/src/offer-card.browser.test.ts',
    'test/drills/kill.test.ts',
    'test/e2e/us-1.spec.ts',
    'tools/testing/orphans.test.ts',
  ];

  expect(orphanedTests(files)).toEqual([]);
});

test.each([
  'packages/finance/annuity.spec.ts',
  'test/e2e/us-1.spec.js',
  'docs/example.test.ts',
  'test/somewhere-new/example.test.ts',
  'packages/elements/offer-card.browser.test.ts',
  'packages/finance/src/annuity.test.mjs',
])('%s is named as an orphan', (file) => {
  expect(orphanedTests([file])).toEqual([expect.stringContaining(`${file} is run by nobody`)]);
});

test('a file that its runner left out is named', () => {
  const files = ['packages/finance/src/annuity.test.ts', 'packages/finance/src/money.test.ts', 'test/e2e/us-1.spec.ts'];

  expect(testsNotRun(['units'], ['packages/finance/src/annuity.test.ts'], files)).toEqual([
    'packages/finance/src/money.test.ts was not run, or holds no test',
  ]);
});

test('the tree is searched: this very file is found', () => {
  expect(testFiles()).toContain('tools/testing/orphans.test.ts');
});
