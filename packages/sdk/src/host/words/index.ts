import type { Locale } from '@liana/contract';
import { en, type Words } from './en.ts';
import { zhHans } from './zh-hans.ts';

export type { Words } from './en.ts';

/** The nearest complete language to a BCP 47 tag. */
export const localeOf = (tag: string): Locale => (/^zh\b/i.test(tag) ? 'zh-Hans' : 'en');
export const wordsOf = (locale: Locale): Words => (locale === 'zh-Hans' ? zhHans : en);
