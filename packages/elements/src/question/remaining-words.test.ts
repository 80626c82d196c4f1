import { expect, test } from 'vitest';
import { messagesOf } from '../locales/messages.ts';
import { type RemainingQuestions, remainingWords } from './remaining-words.ts';

const inWords = (remaining: RemainingQuestions) => remainingWords(remaining, messagesOf('en').question);

test('the last question is called so', () => {
  expect(inWords({ atMost: 1, expected: 1 })).toBe('This is the last question');
});

test('a plan counts what comes after this question, and keeps the promise beside it', () => {
  expect(inWords({ atMost: 7, expected: 3 })).toBe('After this one, about 2 more questions, at most 6');
  expect(inWords({ atMost: 7, expected: 2 })).toBe('After this one, about 1 more question, at most 6');
  expect(inWords({ atMost: 3, expected: 1 })).toBe('Probably the last question, at most 2 more');
});

test('where as many are expected as are possible, or nobody has reckoned, only the promise is said', () => {
  expect(inWords({ atMost: 3, expected: 3 })).toBe('After this one, at most 2 more questions');
  expect(inWords({ atMost: 2 })).toBe('After this one, at most 1 more question');
});

test('a plan has the forms of its language', () => {
  expect(remainingWords({ atMost: 7, expected: 3 }, messagesOf('zh-Hans').question)).toBe('此题之后大约还有 2 题，最多 6 题');
  expect(remainingWords({ atMost: 7, expected: 2 }, messagesOf('de').question)).toBe('Danach etwa 1 weitere Frage, höchstens 6');
  expect(remainingWords({ atMost: 7, expected: 3 }, messagesOf('ar').question)).toBe('بعده نحو سؤالين، و6 على الأكثر');
});
