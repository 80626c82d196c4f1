import { languages } from '@liana/markets';
import { expect, test } from 'vitest';
import { messagesOf } from './messages.ts';

/** Every text of a catalogue, with its parameters filled in. */
function textsOf(part: object): string[] {
  return Object.values(part).flatMap((value) => {
    if (typeof value === 'string') return [value];
    return typeof value === 'function' ? [String(value(2, 3, 4))] : textsOf(value as object);
  });
}

test.each(languages)('%s never shouts, and never writes a range with a dash', (language) => {
  for (const text of textsOf(messagesOf(language))) {
    expect(text).not.toMatch(/[!！]/);
    expect(text).not.toMatch(/\d\s*[–—]\s*\d/);
  }
});

test.each(languages)('%s leaves no text empty', (language) => {
  expect(textsOf(messagesOf(language)).filter((text) => text.trim() === '')).toEqual([]);
});

test.each([
  ['zh-Hans', /\p{Script=Han}/u],
  ['ar', /\p{Script=Arabic}/u],
] as const)('%s writes every text in its own script', (language, script) => {
  expect(textsOf(messagesOf(language)).filter((text) => !script.test(text))).toEqual([]);
});

test('de says nothing in English', () => {
  const english = textsOf(messagesOf('en'));
  const same = textsOf(messagesOf('de')).filter((text, index) => text === english[index] && /\p{Letter}/u.test(text));

  expect(same).toEqual([]);
});

test.each(languages)('%s has every text that English has, and no other', (language) => {
  const shape = (part: object): unknown =>
    Object.fromEntries(Object.entries(part).map(([key, value]) => [key, typeof value === 'object' ? shape(value) : typeof value]));

  expect(shape(messagesOf(language))).toEqual(shape(messagesOf('en')));
});
