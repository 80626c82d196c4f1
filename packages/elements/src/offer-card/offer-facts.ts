import type { OfferView } from '@liana/contract';
import type { LocaleController } from '../locale/locale-controller.ts';

/** The three facts at most that stand under a price: what is special, how soon, and what leaving early costs. */
export function offerFacts(offer: OfferView, words: LocaleController): string[] {
  const { terms, paidByMerchant, moneyWithin, earlySettlementCharge } = offer;
  const { messages } = words;
  const facts = [
    paidByMerchant ? messages.offer.paidByMerchant : undefined,
    terms.downPayment.amountMinor > 0 ? messages.offer.covers(words.money(terms.principal), words.money(terms.downPayment)) : undefined,
    messages.offer.moneyWithin[moneyWithin],
    earlySettlementCharge ? messages.offer.repayFor(words.of(earlySettlementCharge)) : messages.offer.repayFree,
  ];
  return facts.filter((fact) => fact !== undefined).slice(0, 3);
}

/** Why an offer is not recommended: the lender's reasons, then what the platform can add. */
export function mayFitReasons(offer: OfferView, words: LocaleController): string[] {
  const { messages } = words;
  const because = offer.mayFitBecause && messages.offer.mayFitBecause[offer.mayFitBecause];
  const reasons = offer.reasons.map((reason) => words.of(reason.text));
  // "The question above settles it" is about the reason before it, and reads as one with it.
  if (offer.mayFitBecause === 'question-open' && reasons.length > 0) return [`${reasons.join(' ')} ${because}`];
  return because ? [...reasons, because] : reasons;
}
