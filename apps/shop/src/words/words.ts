import type { Locale } from '@liana/contract';
import { en } from './en.ts';
import type { ShopWords } from './shop-words.ts';
import { zhHans } from './zh-hans.ts';

const all: Readonly<Record<Locale, ShopWords>> = { en, 'zh-Hans': zhHans };

/** Everything that the shop says in one language. */
export const wordsIn = (locale: Locale): ShopWords => all[locale];

/** An amount as it is written in this language: `$1,299.00`, `US$1,299.00`. */
export const formatMoney = (amountMinor: number, currency: string, locale: Locale) =>
  new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amountMinor / 100);
