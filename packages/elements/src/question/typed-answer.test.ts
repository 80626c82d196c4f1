import { describe, expect, test } from 'vitest';
import { aMoneyQuestion, aQuestion } from '../testing/index.ts';
import { typedAnswer } from './typed-answer.ts';

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

test('only an option of the question is an answer to a choice', () => {
  expect(typedAnswer(form({ answer: 'over-12' }), aQuestion())).toBe('over-12');
  expect(typedAnswer(form({ answer: 'something-else' }), aQuestion())).toBeUndefined();
  expect(typedAnswer(form({}), aQuestion())).toBeUndefined();
});

test('an amount must lie within the bounds of the question, ends included', () => {
  const question = aMoneyQuestion({ min: 10_000, max: 50_000 });

  expect(typedAnswer(form({ answer: '100' }), question)).toBe(10_000);
  expect(typedAnswer(form({ answer: '500' }), question)).toBe(50_000);
  expect(typedAnswer(form({ answer: '500.01' }), question)).toBeUndefined();
});

test('a whole number is digits and nothing else', () => {
  const question = aQuestion({ kind: 'integer', options: undefined, min: 0, max: 20 });

  expect(typedAnswer(form({ answer: '３' }), question)).toBe(3);
  expect(typedAnswer(form({ answer: '3.5' }), question)).toBeUndefined();
  expect(typedAnswer(form({ answer: '21' }), question)).toBeUndefined();
});

describe('a date', () => {
  const question = aQuestion({ kind: 'date', options: undefined });
  const typed = (year: string, month: string, day: string) => typedAnswer(form({ year, month, day }), question);

  test('may be typed without leading zeros', () => {
    expect(typed('1990', '2', '3')).toBe('1990-02-03');
  });

  test('must exist, and have a year of four digits', () => {
    expect(typed('1990', '2', '30')).toBeUndefined();
    expect(typed('90', '2', '3')).toBeUndefined();
    expect(typed('1990', '', '3')).toBeUndefined();
  });
});

test('a line of text is trimmed and must match its pattern in full', () => {
  const question = aQuestion({ kind: 'text', options: undefined, pattern: '\\d{5}', maxLength: 5 });

  expect(typedAnswer(form({ answer: ' 97201 ' }), question)).toBe('97201');
  expect(typedAnswer(form({ answer: '97201-1' }), question)).toBeUndefined();
  expect(typedAnswer(form({ answer: '  ' }), aQuestion({ kind: 'text', options: undefined }))).toBeUndefined();
});
