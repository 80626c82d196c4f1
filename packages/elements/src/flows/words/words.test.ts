import { languages } from '@liana/markets';
import { expect, test } from 'vitest';
import { flowWords } from './index.ts';

/** Every text, with its parameters filled in. */
function textsOf(part: object): string[] {
  return Object.values(part).flatMap((value) => {
    if (typeof value === 'string') return [value];
    return typeof value === 'function' ? [String(value(2, 3, 4))] : textsOf(value as object);
  });
}

test.each(languages)('%s says all that the flows have to say, and never shouts', (language) => {
  const texts = textsOf(flowWords(language));

  expect(texts).toHaveLength(textsOf(flowWords('en')).length);
  expect(texts.filter((text) => text.trim() === '' || /[!！]/.test(text))).toEqual([]);
});

test.each([
  ['zh-Hans', /\p{Script=Han}/u],
  ['ar', /\p{Script=Arabic}/u],
] as const)('%s writes every text of a flow in its own script', (language, script) => {
  expect(textsOf(flowWords(language)).filter((text) => !script.test(text))).toEqual([]);
});

test('de says nothing of a flow in English', () => {
  const english = textsOf(flowWords('en'));
  const same = textsOf(flowWords('de')).filter((text, index) => text === english[index] && /\p{Letter}/u.test(text));

  expect(same).toEqual([]);
});
