import { expect, test } from 'vitest';
import { UsageError } from './usage-error.ts';
import { oneOf, wholeNumber } from './words.ts';

test('a word out of a list is read, any other is named', () => {
  expect(oneOf('live', ['test', 'live'], '--mode')).toBe('live');
  expect(() => oneOf('life', ['test', 'live'], '--mode')).toThrow(new UsageError('--mode is one of test, live, not "life"'));
});

test.each(['1', '40'])('"%s" is a whole number', (text) => {
  expect(wholeNumber(text, '<kills>')).toBe(Number(text));
});

test.each(['', '0', '-1', '1.5', 'many', '1e3', 'NaN', '9999999999'])('"%s" is no whole number from 1 up', (text) => {
  expect(() => wholeNumber(text, '<kills>')).toThrow(new UsageError(`<kills> is a whole number from 1 up, not "${text}"`));
});
