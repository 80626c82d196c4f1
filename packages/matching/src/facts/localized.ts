import type { Locale, LocalizedText } from '@liana/markets';

/** The languages that everything is written in. */
export const locales = ['en', 'zh-Hans'] as const satisfies readonly Locale[];

/** One text in both languages, side by side where it is written. */
export function localized(en: string, zhHans: string): LocalizedText {
  return { en, 'zh-Hans': zhHans };
}
