import type { AdvertisedTerm, RuleSet } from './rule-set.ts';
import type { Locale } from './text.ts';

/** The terms that still have to stand beside those named; empty when nothing is missing or nothing was triggered. */
export function missingTerms({ advertising }: RuleSet, named: readonly AdvertisedTerm[]): AdvertisedTerm[] {
  const isTriggered = named.some((term) => advertising.triggers.includes(term));
  return isTriggered ? advertising.demands.filter((term) => !named.includes(term)) : [];
}

/** The banned words that a text holds, in the order of the list. Whole words in English; Chinese has no word breaks. */
export function bannedWordsIn({ advertising }: RuleSet, text: string, locale: Locale): string[] {
  const lower = text.toLowerCase();
  return advertising.bannedWords[locale].filter((word) =>
    locale === 'en' ? new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(word)}(?![\\p{L}\\p{N}])`, 'u').test(lower) : lower.includes(word),
  );
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
