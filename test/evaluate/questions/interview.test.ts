import { compileCatalogue, fullBitset, matchCompiled } from '@liana/matching';
import { expect, test } from 'vitest';
import { twentyQuestions } from '../../synthetic/twenty-questions.ts';
import { everyQuestion, fixedOrder, randomOrder } from './fixed-strategies.ts';
import { interview } from './interview.ts';
import { ours } from './ours.ts';

const { dictionary, snapshot, applicants } = twentyQuestions(60);
const compiled = compileCatalogue(snapshot, dictionary);
const order = [...dictionary.keys()];
const mask = fullBitset(snapshot.entries.length);
/** Somebody whom a product fits. */
const somebody = applicants.find((facts) => matchCompiled({ compiled, facts, mask }).eligible.some((word) => word !== 0))!;

test('whoever is asked everything has answered twenty questions', () => {
  expect(interview(compiled, somebody, everyQuestion(order))).toEqual({ asked: 20, isDecided: true, isExact: true });
});

test('whoever is asked nothing has no result, and not the exact one', () => {
  expect(interview(compiled, somebody, () => undefined)).toEqual({ asked: 0, isDecided: false, isExact: false });
});

test.each([
  ['a fixed order', fixedOrder(order)],
  ['any order', randomOrder(order, 1)],
  ['the product’s own order', ours(compiled)],
])('%s ends with the exact result, for everybody', (_, strategy) => {
  const interviews = applicants.map((person) => interview(compiled, person, strategy));

  expect(interviews.filter(({ isDecided, isExact }) => !isDecided || !isExact)).toEqual([]);
});
