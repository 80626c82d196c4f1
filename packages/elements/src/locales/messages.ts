import type { Locale } from '@liana/contract';
import { en, type Messages } from './en.ts';
import { zhHans } from './zh-Hans.ts';

export type { Messages } from './en.ts';

const catalogues: Record<Locale, Messages> = { en, 'zh-Hans': zhHans };

/** The catalogue of a language; each is complete, or it does not compile. */
export function messagesOf(locale: Locale): Messages {
  return catalogues[locale];
}
