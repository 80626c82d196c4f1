import { expect, test } from 'vitest';
import { financeReaders } from './finance/readers.ts';
import { judge } from './verdict.ts';

const inputs = {
  regularPeriod: 'month',
  flows: [
    { type: 'advance', amount: '1000', date: '2012-03-12' },
    { type: 'payment', amount: '1010', firstDate: '2012-05-01', count: 1 },
  ],
};
const aCase = (changes: object, aprcPercent: string) => ({
  id: 'sample',
  kind: 'aprc.eu',
  inputs: { ...inputs, ...changes },
  expected: { aprcPercent },
  tolerance: { '*': '0.0001' },
});

test('flows may have dates instead of times: a month and 20 days of a leap year here', () => {
  // 1.01 ^ (1 / (1/12 + 20/366)) − 1
  expect(judge(aCase({}, '7.477923'), financeReaders)).toEqual({ outcome: 'passed', reason: '' });
});

test('a period that nobody knows is skipped', () => {
  expect(judge(aCase({ regularPeriod: 'fortnight' }, '1'), financeReaders)).toEqual({
    outcome: 'skipped',
    reason: 'regularPeriod cannot be read: "fortnight"',
  });
});
