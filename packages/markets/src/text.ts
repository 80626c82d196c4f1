/** The languages in which every text is complete, as BCP 47 tags. */
export const locales = ['en', 'zh-Hans'] as const;

/** A language in which every text is complete. */
export type Locale = (typeof locales)[number];

/** Every language that elements speak: the complete ones, a market's own, and Arabic for pages from right to left. */
export const languages = [...locales, 'de', 'ar'] as const;
export type Language = (typeof languages)[number];

/** One text in every complete language, and in the market's own, so that a page can change its language without asking again. */
export type LocalizedText = { readonly [locale in Locale]: string } & {
  readonly [language in Exclude<Language, Locale>]?: string | undefined;
};

/** The text in a language; in English where it was never written in that language. */
export function textIn(text: LocalizedText, language: Language): string {
  return text[language] ?? text.en;
}

/** Makes one text by writing it in each complete language. */
export function inEveryLocale(write: (locale: Locale) => string): LocalizedText {
  return { en: write('en'), 'zh-Hans': write('zh-Hans') };
}

/** Makes one text by writing it in each complete language and in `more`. */
export function inLanguages(more: readonly Exclude<Language, Locale>[], write: (language: Language) => string): LocalizedText {
  return { ...inEveryLocale(write), ...Object.fromEntries(more.map((language) => [language, write(language)])) };
}
