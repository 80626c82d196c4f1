import { bannedWordsIn } from './advertising.ts';
import type { RuleSet } from './rule-set.ts';
import { type LocalizedText, languages } from './text.ts';

/** Words that advertise a product, as a page is about to show them. */
export interface AdvertisingCopy {
  readonly text: LocalizedText;
  /** Of exactly this text. */
  readonly hash: string;
  /** What the institution approved, where it did. */
  readonly approved?: { readonly id: string; readonly hash: string };
}

/** `not-approved`: the market wants the institution's own version. `changed`: it is another text than was approved. */
export type CopyProblem =
  | { readonly code: 'not-approved' }
  | { readonly code: 'changed'; readonly approvedId: string }
  | { readonly code: 'banned-word'; readonly word: string };

/** Why a lender's or a partner's copy may not be shown; empty when it may. */
export function copyProblems(ruleSet: RuleSet, { text, hash, approved }: AdvertisingCopy): CopyProblem[] {
  const problems: CopyProblem[] = [];
  if (ruleSet.conduct.copy === 'institution-approved') {
    if (!approved) problems.push({ code: 'not-approved' });
    else if (approved.hash !== hash) problems.push({ code: 'changed', approvedId: approved.id });
  }
  const banned = languages.flatMap((language) => bannedWordsIn(ruleSet, text[language] ?? '', language));
  return [...problems, ...banned.map((word) => ({ code: 'banned-word' as const, word }))];
}
