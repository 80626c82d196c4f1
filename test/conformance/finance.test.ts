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

test('every kind is computed, but for the functions of spreadsheets', () => {
  const left = cases.filter(({ kind }) => !Object.hasOwn(financeReaders, kind)).map(({ kind }) => kind.split('.')[0]);

  expect(new Set(left)).toEqual(new Set(['tvm']));
});
