import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { financeReaders } from './finance/readers.ts';
import { readCases } from './reference-case.ts';
import { judge } from './verdict.ts';

const cases = readCases(readFileSync(new URL('../reference/finance.json', import.meta.url), 'utf8'));
const read = cases.filter(({ kind }) => Object.hasOwn(financeReaders, kind));

test.each(read.map((reference) => [`${reference.kind} ${reference.id}`, reference] as const))('%s', (_, reference) => {
  expect(judge(reference, financeReaders)).toEqual({ outcome: 'passed', reason: '' });
});

test('every kind of annual cost is computed, to the last case', () => {
  const annual = /^(apr|aprc|irr|time_interval|rounding|rate_conversion|fee_to_rate|cap_boundary)/;
  const left = cases.filter(({ kind }) => annual.test(kind) && !Object.hasOwn(financeReaders, kind));

  expect(left).toEqual([]);
});
