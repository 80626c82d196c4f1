import type { ClientError } from '@liana/client';
import type { Locale } from '@liana/contract';
import { en, type FlowWords } from './en.ts';
import { zhHans } from './zh-hans.ts';

export type { FlowWords } from './en.ts';

export const flowWords = (locale: Locale): FlowWords => (locale === 'zh-Hans' ? zhHans : en);

/** What to say about a failed call. */
export function errorWords(words: FlowWords, { code }: ClientError): string {
  return code in words.error ? words.error[code as keyof FlowWords['error']] : words.error.other;
}
