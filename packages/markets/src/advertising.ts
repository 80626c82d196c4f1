import type { DisclosedOffer } from './disclosed-offer.ts';
import type { AdvertisedTerm, RuleSet } from './rule-set.ts';
import type { Language } from './text.ts';

/** The terms that still have to stand beside those named; empty when nothing is missing or nothing was triggered. */
export function missingTerms({ advertising }: RuleSet, named: readonly AdvertisedTerm[]): AdvertisedTerm[] {
  const pairs = [advertising, ...(advertising.furtherTriggers ?? [])];
  const triggered = pairs.filter(({ triggers }) => named.some((term) => triggers.includes(term)));
  const demanded = new Set(triggered.flatMap(({ demands }) => demands));
  return [...demanded].filter((term) => !named.includes(term));
}

/** The banned words that a text holds, in the order of the list. Whole words; but Chinese has no word breaks. */
export function bannedWordsIn({ advertising }: RuleSet, text: string, language: Language): string[] {
  return wordsIn(advertising.bannedWords[language], text, language);
}

/** The words that a text says of an offer and that are not true of it: `interest free` where interest is charged. */
export function untrueWordsIn({ advertising }: RuleSet, text: string, language: Language, offer: DisclosedOffer): string[] {
  const untrue = (advertising.restrictedWords ?? []).filter(({ isTrueOf }) => !isTrueOf(offer));
  return untrue.flatMap(({ words }) => wordsIn(words[language], text, language));
}

/** None in a language for which the market has no list. */
function wordsIn(words: readonly string[] = [], text: string, language: Language): string[] {
  const lower = text.toLowerCase();
  return words.filter((word) =>
    language === 'zh-Hans'
      ? lower.includes(word)
      : new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(word)}(?![\\p{L}\\p{N}])`, 'u').test(lower),
  );
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
