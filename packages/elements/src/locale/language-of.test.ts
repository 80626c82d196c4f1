import { expect, test } from 'vitest';
import { languageOf } from './language-of.ts';

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['zh-Hans', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['ZH_tw', 'zh-Hans'],
  ['de-AT', 'de'],
  ['ar-EG', 'ar'],
  ['fr', 'en'],
  ['den', 'en'],
  ['', 'en'],
])('%s is spoken as %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});
