import type { LocalizedText } from '../../text.ts';
import type { EuropeanLaw, EuropeanText } from '../law.ts';
import type { CompleteOffer } from '../required.ts';

/** One name and its explanation. The setting `firstPageRows` may move it to the first page. */
export interface Term {
  readonly key: string;
  readonly label: EuropeanText;
  /** Undefined where it does not concern this offer. */
  readonly write: (offer: CompleteOffer, law: EuropeanLaw) => LocalizedText | undefined;
}

/** Several texts as one list; `none` where there is nothing to list. */
export function listOf(texts: readonly LocalizedText[], { writing }: EuropeanLaw, none: EuropeanText): LocalizedText {
  if (texts.length === 0) return none;
  return writing.each((language) => texts.map((text) => text[language] ?? text.en).join(language === 'zh-Hans' ? '；' : '; '));
}

export const nothing: EuropeanText = { en: 'None.', 'zh-Hans': '无。', de: 'Keine.' };
