import type { OfferView } from '@liana/contract';
import type { LocaleController } from '../locale/locale-controller.ts';

/** The three facts at most that stand under a price: what is special, how soon, and what leaving early costs. */
export function offerFacts(offer: OfferView, words: LocaleController): string[] {
  const { terms, paidByMerchant, moneyWithin, earlySettlementCharge } = offer;
  const { messages } = words;
  const facts = [
    lineFact(offer, words),
    paidByMerchant ? messages.offer.paidByMerchant : undefined,
    terms.downPayment.amountMinor > 0 ? messages.offer.covers(words.money(terms.principal), words.money(terms.downPayment)) : undefined,
    messages.offer.moneyWithin[moneyWithin],
    earlySettlementCharge ? messages.offer.repayFor(words.of(earlySettlementCharge)) : messages.offer.repayFree,
  ];
  return facts.filter((fact) => fact !== undefined).slice(0, 3);
}

/**
 * Why an offer is not recommended: the reasons that it came with, then what the platform can add.
 *
 * @param asked - The fact that the question above asks for, if there is one.
 */
export function mayFitReasons(offer: OfferView, words: LocaleController, asked?: string): string[] {
  const told = offer.reasons.map((reason) => words.of(reason.text));
  const reasons = [lineFact(offer, words), ...told].filter((reason) => reason !== undefined);
  // What was not told is named by the reasons; there is nothing to add, and no question to promise.
  if (offer.mayFitBecause === null || offer.mayFitBecause === 'not-told') return reasons;
  if (offer.mayFitBecause === 'question-open') return [...reasons, openWords(offer, words, asked)];
  // What the platform thinks of a yes is worth less than what its lender has said.
  if (offer.preApproved) return [...reasons, words.messages.order.preApproved.why];
  return [...reasons, words.messages.order.mayFitBecause[offer.mayFitBecause]];
}

/** Which answers decide: by name while they are few, and the one above where it alone does. */
function openWords({ waitsFor: { questions, named } }: OfferView, words: LocaleController, asked?: string): string {
  const { order } = words.messages;
  if (questions === 0) return order.mayFitBecause['question-open'];
  if (questions === 1 && named[0]?.fact === asked) return order.settledAbove;
  return named.length > 0 ? order.dependsOn(words.all(named.map(({ label }) => words.of(label)))) : order.dependsOnMany(questions);
}

/** A line has no term of its own: whoever wishes for one is told how long the smallest payment would take. */
function lineFact({ family, terms }: OfferView, words: LocaleController): string | undefined {
  const isLine = family === 'revolving-line' || family === 'credit-card';
  return isLine ? words.messages.offer.line(words.payments(terms.numberOfPayments)) : undefined;
}
