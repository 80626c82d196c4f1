import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomKey, UnansweredActs } from './unanswered-acts.ts';

test('an act keeps its key over any number of tries, and only while it has no answer', () => {
  const step = fc.record({ content: fc.constantFrom('a', 'b', 'c'), answered: fc.boolean() });

  fc.assert(
    fc.property(fc.array(step, { minLength: 1 }), (steps) => {
      let made = 0;
      const acts = new UnansweredActs(() => {
        made += 1;
        return `key ${made}`;
      });
      let open: { content: string; key: string } | undefined;
      for (const { content, answered } of steps) {
        const key = acts.keyFor('POST /v1/me/answers', content);
        expect(key === open?.key).toBe(content === open?.content);
        open = { content, key };
        if (answered) {
          acts.answered('POST /v1/me/answers', key);
          open = undefined;
        }
      }
    }),
  );
});

test('the late answer of an act that was given up does not close the one that replaced it', () => {
  const acts = new UnansweredActs();
  const first = acts.keyFor('POST /v1/me/answers', 'a');
  const second = acts.keyFor('POST /v1/me/answers', 'b');

  acts.answered('POST /v1/me/answers', first);

  expect(acts.keyFor('POST /v1/me/answers', 'b')).toBe(second);
});

test('a key is 128 random bits', () => {
  expect(randomKey()).toMatch(/^[0-9a-f]{32}$/);
  expect(randomKey()).not.toBe(randomKey());
});
