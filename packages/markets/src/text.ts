/** The languages in which every text is complete, as BCP 47 tags. */
export const locales = ['en', 'zh-Hans'] as const;

/** A language that a person can read Liana in. */
export type Locale = (typeof locales)[number];

/** One text in every language, so that a page can change its language without asking again. */
export type LocalizedText = { readonly [locale in Locale]: string };

/** Makes one text by writing it in each language. */
export function inEveryLocale(write: (locale: Locale) => string): LocalizedText {
  return { en: write('en'), 'zh-Hans': write('zh-Hans') };
}
