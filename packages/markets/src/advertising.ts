import type { DisclosedOffer } from './disclosed-offer.ts';
import type { AdvertisedTerm, RuleSet } from './rule-set.ts';
import type { Locale } from './text.ts';

/** The terms that still have to stand beside those named; empty when nothing is missing or nothing was triggered. */
export function missingTerms({ advertising }: RuleSet, named: readonly AdvertisedTerm[]): AdvertisedTerm[] {
  const pairs = [advertising, ...(advertising.furtherTriggers ?? [])];
  const triggered = pairs.filter(({ triggers }) => named.some((term) => triggers.includes(term)));
  const demanded = new Set(triggered.flatMap(({ demands }) => demands));
  return [...demanded].filter((term) => !named.includes(term));
}

/** The banned words that a text holds, in the order of the list. Whole words in English; Chinese has no word breaks. */
export function bannedWordsIn({ advertising }: RuleSet, text: string, locale: Locale): string[] {
  return wordsIn(advertising.bannedWords[locale], text, locale);
}

/** The words that a text says of an offer and that are not true of it: `interest free` where interest is charged. */
export function untrueWordsIn({ advertising }: RuleSet, text: string, locale: Locale, offer: DisclosedOffer): string[] {
  const untrue = (advertising.restrictedWords ?? []).filter(({ isTrueOf }) => !isTrueOf(offer));
  return untrue.flatMap(({ words }) => wordsIn(words[locale], text, locale));
}

function wordsIn(words: readonly string[], text: string, locale: Locale): string[] {
  const lower = text.toLowerCase();
  return words.filter((word) =>
    locale === 'en' ? new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(word)}(?![\\p{L}\\p{N}])`, 'u').test(lower) : lower.includes(word),
  );
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
