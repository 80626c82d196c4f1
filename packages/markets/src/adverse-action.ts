import { MarketError } from './errors.ts';
import type { RuleSet } from './rule-set.ts';
import { type LocalizedText, languages } from './text.ts';

/** A reason as the declined person reads it. */
export interface PrincipalReason {
  readonly code: string;
  readonly text: LocalizedText;
}

export type AdverseActionProblem = 'too-few-reasons' | 'too-many-reasons' | 'reason-not-specific';

/**
 * The market's own wording for a reason code, where a lender gives the code alone.
 *
 * @throws {MarketError} `reason-unknown`.
 */
export function adverseActionReason({ adverseAction, id }: RuleSet, code: string): PrincipalReason {
  const text = adverseAction.reasons[code];
  if (!text) throw new MarketError('reason-unknown', `${id} has no wording for the reason '${code}'`);
  return { code, text };
}

/** What is wrong with the reasons that a lender gave for a decline; empty when they may be passed on. */
export function adverseActionProblems({ adverseAction }: RuleSet, reasons: readonly PrincipalReason[]): AdverseActionProblem[] {
  const { fewestReasons, mostReasons, unspecific } = adverseAction;
  const problems: AdverseActionProblem[] = [];
  if (reasons.length < fewestReasons) problems.push('too-few-reasons');
  if (reasons.length > mostReasons) problems.push('too-many-reasons');
  const saysNothing = ({ text }: PrincipalReason) =>
    languages.some((language) => unspecific[language]?.some((phrase) => text[language]?.toLowerCase().includes(phrase)));
  if (reasons.some(saysNothing)) problems.push('reason-not-specific');
  return problems;
}
