import { expect, test } from 'vitest';
import { bandFacts } from '../facts/band.ts';
import { usFacts } from '../facts/us/us-facts.ts';
import { answersTo, learnAnswers } from './answer-prior.ts';

const history = (...rows: Record<string, string | number>[]) => rows.map((row) => bandFacts(usFacts, row));

test('a choice is learned as often as it was made', () => {
  const prior = learnAnswers(usFacts, history({ bankruptcyRecent: 'no' }, { bankruptcyRecent: 'no' }, { bankruptcyRecent: 'yes' }, {}));

  expect(prior.bankruptcyRecent).toEqual([
    { value: 'no', weight: 2 },
    { value: 'yes', weight: 1 },
  ]);
});

test('a blurred number stands for the middle of its band; one without an upper end for its lower end', () => {
  const prior = learnAnswers(usFacts, history({ incomeMonthly: 432_150, debtRatio: 12 }, { incomeMonthly: 499_999, debtRatio: 75 }));

  expect(prior.incomeMonthly).toEqual([{ value: 450_000, weight: 2 }]);
  expect(prior.debtRatio!.map(({ value }) => value)).toEqual([10, 60]);
});

test('many different numbers become at most 64 answers, from low to high, of which each stands for as many people', () => {
  const prior = learnAnswers(usFacts, history(...Array.from({ length: 640 }, (_, at) => ({ amount: 640_000 - at * 100 }))));

  expect(prior.amount).toHaveLength(64);
  expect(prior.amount!.every(({ weight }) => weight === 1)).toBe(true);
  expect(prior.amount!.map(({ value }) => value)).toEqual(prior.amount!.map(({ value }) => Number(value)).sort((a, b) => a - b));
});

test('an answer that too few gave is left out, and a fact whose every answer is so is taken from its definition', () => {
  const rows = history(
    ...Array.from({ length: 10 }, () => ({ employment: 'employed', region: 'IL' })),
    { employment: 'retired' },
    { creditBand: 'good' },
  );

  const prior = learnAnswers(usFacts, rows, 10);

  expect(prior).toEqual({ employment: [{ value: 'employed', weight: 10 }], region: [{ value: 'IL', weight: 10 }] });
});

test('what was never answered is taken from the definition: its typical answers, its options, or its range, all alike', () => {
  const values = (id: string) => answersTo(usFacts.get(id)!, {}).map(({ value }) => value);

  expect(values('tenorMonths')).toEqual([6, 12, 18, 24, 36, 48, 60]);
  expect(values('employment')).toHaveLength(5);
  expect(values('applicationsInFlight').length).toBeGreaterThan(0);
});
