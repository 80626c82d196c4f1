import { type Language, languages } from '@liana/markets';

/** The language that elements speak for a BCP 47 tag: `de-AT` is German. Chinese is simplified, and what nobody speaks is English. */
export function languageOf(tag: string): Language {
  const [primary = ''] = tag.toLowerCase().split(/[-_]/);
  return primary === 'zh' ? 'zh-Hans' : (languages.find((language) => language === primary) ?? 'en');
}

/** What `Intl` is asked for. Arabic keeps the digits of the contracts in our markets. */
export const intlTag = (language: Language): string => (language === 'ar' ? 'ar-u-nu-latn' : language);
