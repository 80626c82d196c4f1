import { factsIn } from '@liana/matching';
import { expect, test } from 'vitest';
import { twentyQuestions } from './twenty-questions.ts';

const { dictionary, snapshot, applicants, earlier } = twentyQuestions(200);

test('there are twenty questions, to each of which everybody has an answer', () => {
  expect(dictionary.size).toBe(20);
  for (const person of [...applicants, ...earlier]) expect(Object.keys(person).sort()).toEqual([...dictionary.keys()].sort());
});

test('about 8 % of the products test each yes/no fact, and about three people of four say yes', () => {
  const conditions = [...dictionary.keys()].filter((id) => id.startsWith('condition'));
  const tests = snapshot.entries.flatMap(({ rules }) => rules.flatMap(({ when }) => factsIn(when))).filter((id) => conditions.includes(id));
  const yeses = earlier.flatMap((person) => conditions.filter((id) => person[id] === 'yes'));

  expect(Math.round((100 * tests.length) / (snapshot.entries.length * conditions.length))).toBe(8);
  expect(Math.round((4 * yeses.length) / (earlier.length * conditions.length))).toBe(3);
});
