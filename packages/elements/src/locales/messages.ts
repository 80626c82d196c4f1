import type { Language } from '@liana/markets';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en, type Messages } from './en.ts';
import { zhHans } from './zh-Hans.ts';

export type { Messages } from './en.ts';

const catalogues: Record<Language, Messages> = { en, 'zh-Hans': zhHans, de, ar };

/** The catalogue of a language; each is complete, or it does not compile. */
export function messagesOf(language: Language): Messages {
  return catalogues[language];
}
