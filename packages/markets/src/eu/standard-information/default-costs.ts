import type { ContingentCost } from '../../disclosed-offer.ts';
import { fillIn } from '../../legal-text.ts';
import type { LocalizedText } from '../../text.ts';
import type { EuropeanLaw, EuropeanText } from '../law.ts';
import type { CompleteOffer } from '../required.ts';
import { listOf } from './term.ts';

/** What a cost that arises only when something goes wrong is called. */
export const contingentNames: Readonly<Record<ContingentCost['kind'], EuropeanText>> = {
  'late-charge': { en: 'Late payment', 'zh-Hans': '逾期费用', de: 'Verspätete Zahlung' },
  'late-interest': { en: 'Interest on what is late', 'zh-Hans': '逾期利息', de: 'Verzugszinsen' },
  'returned-payment': { en: 'Returned payment', 'zh-Hans': '付款被退回', de: 'Rücklastschrift' },
  reminder: { en: 'Reminder', 'zh-Hans': '催款通知', de: 'Mahnung' },
  'early-repayment': { en: 'Paying early', 'zh-Hans': '提前还款', de: 'Vorzeitige Rückzahlung' },
  collection: { en: 'Collection', 'zh-Hans': '催收', de: 'Inkasso' },
};

/** `€6.00 each time`, or `9.40% a year on what is late`. */
export function standardOf(
  { kind, standard, afterDays }: ContingentCost,
  { currency }: CompleteOffer,
  { writing }: EuropeanLaw,
): LocalizedText {
  const charge =
    'amount' in standard
      ? fillIn(eachTime, { amount: writing.money(standard.amount, currency) })
      : fillIn(kind === 'early-repayment' ? ofWhatIsEarly : aYear, { rate: writing.percent(standard.annualPercent) });
  return afterDays ? fillIn(fromDay, { charge, days: String(afterDays) }) : charge;
}

/** What missed payments cost, and what follows from them (art. 10(3) of the directive of 2023). */
export function missedPayments(offer: CompleteOffer, law: EuropeanLaw): LocalizedText {
  const charged = (offer.contingentCosts ?? []).filter(({ kind }) => kind !== 'early-repayment');
  const costs = charged.map((cost) => fillIn(nameAndCharge, { name: contingentNames[cost.kind], charge: standardOf(cost, offer, law) }));
  return fillIn(withWarning, { costs: listOf(costs, law, noCharge) });
}

const eachTime: EuropeanText = { en: '{amount} each time', 'zh-Hans': '每次 {amount}', de: '{amount} je Fall' };
const aYear: EuropeanText = {
  en: '{rate} a year on what is late',
  'zh-Hans': '按逾期金额年化 {rate}',
  de: '{rate} p. a. auf den verspäteten Betrag',
};
const ofWhatIsEarly: EuropeanText = {
  en: '{rate} of what you repay early',
  'zh-Hans': '提前还款额的 {rate}',
  de: '{rate} des vorzeitig gezahlten Betrags',
};
const fromDay: EuropeanText = {
  en: '{charge}, from {days} days late',
  'zh-Hans': '{charge}（逾期 {days} 天起）',
  de: '{charge}, ab {days} Tagen Verspätung',
};
const nameAndCharge: EuropeanText = { en: '{name}: {charge}', 'zh-Hans': '{name}：{charge}', de: '{name}: {charge}' };
const noCharge: EuropeanText = { en: 'no charge', 'zh-Hans': '不收费', de: 'kein Entgelt' };
const withWarning: EuropeanText = {
  en: '{costs}. Missed payments can have serious consequences and make new credit harder to get.',
  'zh-Hans': '{costs}。未按时还款可能产生严重后果，并使您更难获得新的信贷。',
  de: '{costs}. Ausbleibende Zahlungen können schwerwiegende Folgen haben und neue Kredite erschweren.',
};
