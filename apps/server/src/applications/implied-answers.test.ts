import { expect, test } from 'vitest';
import { withImplied } from './implied-answers.ts';

test('whoever told the whole number is not asked for its last four digits', () => {
  expect(withImplied({ ssn: '219-09-9999' })).toEqual({ ssn: '219-09-9999', ssnLast4: '9999' });
});

test('four digits say nothing of the whole number, and what was told stays as it was told', () => {
  expect(withImplied({ ssnLast4: '7731' })).toEqual({ ssnLast4: '7731' });
  expect(withImplied({ ssn: '219-09-9999', ssnLast4: '7731' })).toEqual({ ssn: '219-09-9999', ssnLast4: '7731' });
});
