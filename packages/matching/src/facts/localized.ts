import type { LocalizedText } from '@liana/markets';

/** One text in both languages, side by side where it is written. */
export function localized(en: string, zhHans: string): LocalizedText {
  return { en, 'zh-Hans': zhHans };
}
