import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messagesOf } from '../locales/messages.ts';
import { spokenReading } from './reading-words.ts';

const words = messagesOf('en').disclosure;
const spokenOver = (needed: number) => {
  const each = Array.from({ length: needed + 1 }, (_, second) => {
    const left = needed - second;
    return spokenReading({ needed, left, isRead: left === 0, isTickOpen: false }, words);
  });
  return each.filter((text, second) => text !== each[second - 1]);
};

test('twenty seconds are told at the start, at ten, at five, and when they are over', () => {
  expect(spokenOver(20)).toEqual([words.reading(20), '10 seconds left', '5 seconds left', words.read]);
});

test('ten seconds are told once at the start', () => {
  expect(spokenOver(10)).toEqual([words.reading(10), '5 seconds left', words.read]);
});

test('whatever the law asks for, at most four sentences are said, the whole time first', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 600 }), (needed) => {
      const spoken = spokenOver(needed);
      expect(spoken.length).toBeLessThanOrEqual(4);
      expect(spoken[0]).toBe(words.reading(needed));
      expect(spoken.at(-1)).toBe(words.read);
    }),
  );
});

test('while the box is empty nobody is told that they can continue', () => {
  const over = { needed: 20, left: 0, isRead: true };

  expect(spokenReading({ ...over, isTickOpen: true }, words)).toBe('Tick the box, then continue. Nothing is sent by itself.');
  expect(spokenReading({ ...over, isTickOpen: false }, words)).toBe(words.read);
});
