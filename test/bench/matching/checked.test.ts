import { expect, test } from 'vitest';
import { checkedPeople } from './checked.ts';

const people = [{ age: 30 }, { age: 40 }, { age: 50 }];
const ours = () => [1, 2];

test('a peer is asked about as many people as its time allows, and about one at least', async () => {
  let ms = 0;
  const now = () => ms;
  const slow = () => {
    ms += 60;
    return [1, 2];
  };

  expect(await checkedPeople('slow', slow, ours, people, { budgetMs: 100, now })).toEqual(people.slice(0, 2));
  expect(await checkedPeople('slow', slow, ours, people, { budgetMs: 0, now })).toEqual(people.slice(0, 1));
});

test('nothing is measured of a peer that finds other products', async () => {
  const checking = checkedPeople('wrong', async () => [1, 3], ours, people, { budgetMs: 100, now: () => 0 });

  await expect(checking).rejects.toThrow('wrong finds other products than this library for applicant 0');
});
