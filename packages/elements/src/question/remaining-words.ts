import type { Messages } from '../locales/messages.ts';

/** How many questions are left, the one that is being asked counted. */
export interface RemainingQuestions {
  atMost: number;
  /** On average; left out where nobody has reckoned it. */
  expected?: number | undefined;
}

/** What comes after this question: about how many more, and the number that is never exceeded. */
export function remainingWords({ atMost, expected }: RemainingQuestions, words: Messages['question']): string {
  const most = Math.max(0, atMost - 1);
  if (most === 0) return words.last;
  const after = expected === undefined ? most : Math.max(0, expected - 1);
  if (after >= most) return words.atMost(most);
  return after === 0 ? words.probablyLast(most) : words.about(after, most);
}
