import { daysBetween, type MinorUnits } from '@liana/finance';
import type { DisclosedOffer } from '../disclosed-offer.ts';
import type { BorrowerProtection } from '../rule-set.ts';
import type { EuropeanLaw, EuropeanText } from './law.ts';

/** Whether the law on consumer credit covers an offer (EU1), or why it does not. */
export type Coverage = 'covered' | 'above-ceiling' | 'below-floor' | 'free' | 'seller-deferral';

/** Euro cents. */
const cents = 100;

/** @see EU1: directive (EU) 2023/2225, art. 2; before it, directive 2008/48/EC, art. 2(2)(c) and (f), with what the nation adds. */
export function coverageOf(offer: DisclosedOffer, { settings, coversFromEuros, coversFreeCredit }: EuropeanLaw): Coverage {
  const amount = totalCredit(offer);
  if (settings.coversUpToEuros > 0 && amount > settings.coversUpToEuros * cents) return 'above-ceiling';
  if (amount < coversFromEuros * cents) return 'below-floor';
  if (!isFree(offer)) return 'covered';
  if (!coversFreeCredit) return 'free';
  return isSellersOwnDeferral(offer, settings.sellerDeferralDays) ? 'seller-deferral' : 'covered';
}

/** The credit without any charge that is financed; of a line, its limit. */
export function totalCredit(offer: DisclosedOffer): MinorUnits {
  return offer.kind === 'closed-end' ? offer.plan.credit : offer.creditLimit;
}

/** Whether neither interest nor any charge is asked for in normal performance. */
function isFree(offer: DisclosedOffer): boolean {
  return offer.kind === 'closed-end' && offer.plan.financeCharge === 0 && offer.plan.otherFees === 0;
}

function isSellersOwnDeferral(offer: DisclosedOffer, mostDays: number): boolean {
  if (offer.kind !== 'closed-end' || (offer.payee !== undefined && offer.payee !== offer.creditor.name)) return false;
  const { advancedOn, rows } = offer.plan;
  return offer.goods !== undefined && daysBetween(advancedOn, rows.at(-1)!.dueOn) <= mostDays;
}

/** What the law grants under one offer. */
export function protectionOf(offer: DisclosedOffer, law: EuropeanLaw): BorrowerProtection {
  const coverage = coverageOf(offer, law);
  const isCovered = coverage === 'covered';
  const isProtected = isCovered || (coverage === 'free' && law.protectsFreeCredit);
  const isWithdrawable = isProtected && (law.overdraftsCanBeWithdrawnFrom || !offer.terms?.isRepayableOnDemand);
  return {
    isRegulated: isCovered,
    creditworthinessCheck: isProtected,
    withdrawalDays: isWithdrawable ? law.settings.withdrawalDays : 0,
    complaintsTo: isCovered ? 'ombudsman' : 'court',
  };
}

/** What a document says of credit that the law does not cover. */
export const notCovered: Readonly<Record<Exclude<Coverage, 'covered'>, EuropeanText>> = {
  'above-ceiling': {
    en: 'The amount is above the ceiling of the law on consumer credit. You are told the same things, but not every right of that law is yours.',
    'zh-Hans': '该金额超过消费信贷法的上限。我们仍向您提供同样的信息，但您不一定享有该法规定的全部权利。',
    de: 'Der Betrag liegt über der Obergrenze des Verbraucherkreditrechts. Sie erhalten dieselben Informationen, aber nicht alle Rechte aus diesem Gesetz.',
  },
  'below-floor': {
    en: 'The amount is below what the law on consumer credit covers. You are told the same things, but not every right of that law is yours.',
    'zh-Hans': '该金额低于消费信贷法的适用范围。我们仍向您提供同样的信息，但您不一定享有该法规定的全部权利。',
    de: 'Der Betrag liegt unter der Grenze des Verbraucherkreditrechts. Sie erhalten dieselben Informationen, aber nicht alle Rechte aus diesem Gesetz.',
  },
  free: {
    en: 'This credit costs nothing, and the law on consumer credit does not cover it yet. You are told the same things, but not every right of that law is yours.',
    'zh-Hans': '该信贷不收取任何费用，尚不适用消费信贷法。我们仍向您提供同样的信息，但您不一定享有该法规定的全部权利。',
    de: 'Dieser Kredit ist kostenlos; das Verbraucherkreditrecht erfasst ihn noch nicht. Sie erhalten dieselben Informationen, aber nicht alle Rechte aus diesem Gesetz.',
  },
  'seller-deferral': {
    en: 'The seller itself lets you pay later, at no cost and soon. The law on consumer credit does not cover that.',
    'zh-Hans': '由卖家自行给予的短期免费延期付款不适用消费信贷法。',
    de: 'Der Verkäufer selbst stundet Ihnen den Kaufpreis kostenlos und kurz. Das Verbraucherkreditrecht erfasst das nicht.',
  },
};
