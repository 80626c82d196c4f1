import type { ClientError } from '@liana/client';
import type { Language } from '@liana/markets';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en, type FlowWords } from './en.ts';
import { zhHans } from './zh-hans.ts';

export type { FlowWords } from './en.ts';

const catalogues: Record<Language, FlowWords> = { en, 'zh-Hans': zhHans, de, ar };

/** What the flows say in a language; each is complete, or it does not compile. */
export const flowWords = (language: Language): FlowWords => catalogues[language];

/** What to say about a failed call. */
export function errorWords(words: FlowWords, { code }: ClientError): string {
  return code in words.error ? words.error[code as keyof FlowWords['error']] : words.error.other;
}
