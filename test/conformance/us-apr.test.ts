import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { financeReaders } from './finance/readers.ts';
import { type ReferenceCase, readCases } from './reference-case.ts';
import { judge } from './verdict.ts';

const month = { unit: 'month', multiple: 1 };

function aCase(inputs: Record<string, unknown>, aprPercent: string): ReferenceCase {
  return { id: 'sample', kind: 'apr.us_appendix_j', inputs, expected: { aprPercent }, tolerance: { '*': '0.005' } };
}

// At 1 % a period, 100 is worth 101 after one, 102.01 after two and 103.0301 after three; 1,000,000 is repaid by two of 507,512.44.
describe('cases of Appendix J in forms that the reference file does not have', () => {
  test.each([
    [
      'several advances',
      {
        advances: [
          { date: '2026-01-10', amount: '100.00' },
          { date: '2026-02-10', amount: '100.00' },
        ],
        unitPeriod: month,
        payments: [{ firstDate: '2026-03-10', amount: '203.01', count: 1, every: 'single' }],
      },
      '12.00',
    ],
    [
      'a series of advances',
      {
        advances: [{ firstDate: '2026-01-10', amount: '100.00', count: 3, every: 'P1M' }],
        payments: [{ firstDate: '2026-04-10', amount: '306.04', count: 1, every: 'single' }],
      },
      '12.00',
    ],
    [
      'no unit-period, which the rule then picks',
      { consummationDate: '2026-01-10', amountFinanced: '100.00', payments: [{ firstDate: '2026-02-10', amount: '101.00' }] },
      '12.00',
    ],
    [
      'payments every two weeks by weeks',
      {
        consummationDate: '2026-01-10',
        amountFinanced: '1000000.00',
        unitPeriod: { unit: 'week', multiple: 2 },
        payments: [{ firstDate: '2026-01-24', amount: '507512.44', count: 2, every: 'P2W' }],
      },
      '26.00',
    ],
    [
      'payments on the 16th first',
      {
        consummationDate: '2026-01-01',
        amountFinanced: '1000000.00',
        unitPeriod: { unit: 'semimonth', multiple: 1 },
        payments: [{ firstDate: '2026-01-16', amount: '507512.44', count: 2, every: 'semimonth(1,16)' }],
      },
      '24.00',
    ],
    [
      'whole unit-periods and a fraction instead of dates',
      {
        amountFinanced: '5000.00',
        unitPeriod: { unit: 'semimonth', multiple: 1, perYear: '24' },
        payments: [{ t: 0, f: '6/15', amount: '219.17', count: 24 }],
      },
      '10.34',
    ],
    [
      'a term in months',
      {
        consummationDate: '1978-07-15',
        amountFinanced: '1000.00',
        unitPeriod: { unit: 'term', months: 6 },
        payments: [{ firstDate: '1979-01-15', amount: '1044.00', count: 1, every: 'single' }],
      },
      '8.80',
    ],
  ])('%s', (_, inputs, aprPercent) => {
    expect(judge(aCase(inputs, aprPercent), financeReaders)).toEqual({ outcome: 'passed', reason: '' });
  });

  test.each([
    ['an interval', { every: 'now and then' }],
    ['a day of a half month that is not in the series', { every: 'semimonth(2,17)' }],
    ['a number of payments', { count: 'many' }],
    ['whole unit-periods without the number of a year', { t: 1 }],
  ])('%s that cannot be read is skipped', (_, changes) => {
    const payments = [{ firstDate: '2026-02-10', amount: '60.00', count: 2, every: 'P1M', ...changes }];

    expect(judge(aCase({ consummationDate: '2026-01-10', amountFinanced: '100.00', payments }, '1'), financeReaders).outcome).toBe(
      'skipped',
    );
  });
});

describe('the rule of Appendix J (b)(4) picks the unit-period that a published case names', () => {
  const files = ['finance.json', 'finance-more.json'].map((name) => new URL(`../reference/${name}`, import.meta.url));
  const named = files
    .flatMap((file) => readCases(readFileSync(file, 'utf8')))
    .filter(({ kind, inputs }) => kind === 'apr.us_appendix_j' && 'unitPeriod' in inputs);

  test.each(named.map((reference) => [reference.id, reference] as const))('%s', (_, reference) => {
    const { unitPeriod: _named, ...inputs } = reference.inputs;

    expect(judge({ ...reference, inputs }, financeReaders)).toEqual({ outcome: 'passed', reason: '' });
  });
});
