import type { LegalText } from './legal-text.ts';
import type { ConsentPurpose, ConsentRequirement, ConsentStep, CreditForm, RuleSet } from './rule-set.ts';

/** What must be shown or agreed to before a step, in the order in which it stands on the page. */
export function consentsBefore({ consents }: RuleSet, step: ConsentStep, credit: CreditForm = 'closed-end'): ConsentRequirement[] {
  return consents.filter((consent) => consent.step === step && isFor(consent, credit));
}

/** The requirement for a purpose; undefined where this market asks for none. */
export function consentFor(
  { consents }: RuleSet,
  purpose: ConsentPurpose,
  credit: CreditForm = 'closed-end',
): ConsentRequirement | undefined {
  return consents.find((consent) => consent.purpose === purpose && isFor(consent, credit));
}

/** Whether a consent given to an earlier text no longer covers today's. */
export function needsNewConsent(today: LegalText, given: Pick<LegalText, 'id' | 'version'>): boolean {
  return today.id !== given.id || today.version !== given.version;
}

function isFor(consent: ConsentRequirement, credit: CreditForm): boolean {
  return consent.credit === 'any' || consent.credit === credit;
}
