import { locales } from '@liana/contract';
import { expect, test } from 'vitest';
import { messagesOf } from './messages.ts';

/** Every text of a catalogue, with its parameters filled in. */
function textsOf(part: object): string[] {
  return Object.values(part).flatMap((value) => {
    if (typeof value === 'string') return [value];
    return typeof value === 'function' ? [String(value(2, 3, 4))] : textsOf(value as object);
  });
}

test.each(locales)('%s never shouts, and never writes a range with a dash', (locale) => {
  for (const text of textsOf(messagesOf(locale))) {
    expect(text).not.toMatch(/[!！]/);
    expect(text).not.toMatch(/\d\s*[–—]\s*\d/);
  }
});

test.each(locales)('%s leaves no text empty', (locale) => {
  expect(textsOf(messagesOf(locale)).filter((text) => text.trim() === '')).toEqual([]);
});

test('the catalogues differ in words, not in what they say', () => {
  const untranslated = textsOf(messagesOf('zh-Hans')).filter((text) => !/\p{Script=Han}/u.test(text));

  // Where nothing but parameters stands, there is nothing to translate.
  expect(untranslated).toEqual([]);
});
