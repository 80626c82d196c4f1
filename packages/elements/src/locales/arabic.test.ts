import { expect, test } from 'vitest';
import { counted, isolating } from './arabic.ts';

const payments = { one: 'دفعة واحدة', two: 'دفعتان', few: '# دفعات', many: '# دفعة', other: '# دفعة' };
const days = { one: 'يوم', two: 'يومان', few: '# أيام', many: '# يومًا', other: '# يوم' };

test.each([
  [0, '0 يوم'],
  [1, 'يوم'],
  [2, 'يومان'],
  [3, '3 أيام'],
  [10, '10 أيام'],
  [11, '11 يومًا'],
  [99, '99 يومًا'],
  [100, '100 يوم'],
  [103, '103 أيام'],
])('counts %i days as Arabic counts them', (count, words) => {
  expect(counted(count, days)).toBe(words);
});

test('keeps the number of what is counted in one form from eleven up', () => {
  expect(counted(24, payments)).toBe('24 دفعة');
});

test('isolates texts that are put into a sentence, and neither numbers nor what is empty', () => {
  const { said, deep } = isolating({ said: (name: string, count: number) => `${name}:${count}`, deep: { plain: 'a' } });

  expect(said('Odela', 3)).toBe('\u2068Odela\u2069:3');
  expect(said('', 3)).toBe(':3');
  expect(deep.plain).toBe('a');
});
