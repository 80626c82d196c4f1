import type { DisclosedOffer } from '../disclosed-offer.ts';
import { MarketError } from '../errors.ts';
import type { BorrowerProtection } from '../rule-set.ts';
import { isDeferredPaymentCredit } from './credit-kind.ts';
import type { UkSettings } from './settings.ts';

/** What sets one rule set of the United Kingdom apart from another. */
export interface UkLaw {
  readonly ruleSetId: string;
  readonly settings: UkSettings;
  /** Whether credit without interest or charges by a third party at a shop is regulated. */
  readonly deferredPayment: 'exempt' | 'regulated';
}

/** What the law grants the borrower under an offer. */
export function protectionUnder({ settings, deferredPayment }: UkLaw, offer: DisclosedOffer): BorrowerProtection {
  if (!isDeferredPaymentCredit(offer, settings)) {
    return { isRegulated: true, creditworthinessCheck: true, withdrawalDays: settings.withdrawalDays, complaintsTo: 'ombudsman' };
  }
  if (deferredPayment === 'exempt') return { isRegulated: false, creditworthinessCheck: false, withdrawalDays: 0, complaintsTo: 'court' };
  return {
    isRegulated: true,
    creditworthinessCheck: settings.deferredPaymentCreditworthinessCheck,
    withdrawalDays: settings.deferredPaymentWithdrawalDays,
    complaintsTo: settings.deferredPaymentOmbudsman ? 'ombudsman' : 'court',
  };
}

/** Something that a document states, and whether the offer has it. */
export type Wanted = readonly [what: string, given: unknown];

/** What the contact rows of any document name. */
export function wantedContacts({ creditor, intermediary }: DisclosedOffer): Wanted[] {
  return [
    ["the creditor's postal address", creditor.address],
    ...(intermediary ? [["the intermediary's postal address", intermediary.address] as const] : []),
  ];
}

/** @throws {MarketError} `offer-incomplete` naming each thing that the document states and the offer lacks. */
export function refuseIncomplete({ ruleSetId }: UkLaw, document: string, wanted: readonly Wanted[]): void {
  const lacking = wanted.filter(([, given]) => given === undefined || given === '').map(([what]) => what);
  if (lacking.length > 0) {
    throw new MarketError('offer-incomplete', `${ruleSetId}: the ${document} needs what the offer lacks: ${lacking.join('; ')}`);
  }
}
