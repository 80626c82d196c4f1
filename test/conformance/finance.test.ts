import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { financeReaders } from './finance/readers.ts';
import { readCases } from './reference-case.ts';
import { judge } from './verdict.ts';

describe.each(['finance.json', 'finance-more.json'])('the cases of %s', (file) => {
  const cases = readCases(readFileSync(new URL(`../reference/${file}`, import.meta.url), 'utf8'));

  test.each(cases.map((reference) => [`${reference.kind} ${reference.id}`, reference] as const))('%s', (_, reference) => {
    expect(judge(reference, financeReaders)).toEqual({ outcome: 'passed', reason: '' });
  });
});
