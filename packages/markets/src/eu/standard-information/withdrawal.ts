import { type MinorUnits, percent, rational, round } from '@liana/finance';
import { fillIn } from '../../legal-text.ts';
import type { LocalizedText } from '../../text.ts';
import type { EuropeanLaw, EuropeanText } from '../law.ts';
import type { CompleteOffer } from '../required.ts';
import { protectionOf } from '../scope.ts';

/** Interest on the money in hand for one day between payment out and payment back, half-up, by the days of the year that the setting names. */
function interestPerDay(offer: CompleteOffer, { settings }: EuropeanLaw): MinorUnits {
  const owed = offer.kind === 'closed-end' ? offer.plan.credit : offer.drawn;
  const rate = offer.borrowingRatePercent ?? (offer.kind === 'open-end' ? offer.apr.percent : '0');
  return round(percent(rate).times(rational(owed)).over(rational(settings.withdrawalDaysOfYear)), 'half-up');
}

/** EU12, art. 26: whether there is a right to withdraw, for how long, and what it costs. */
export function withdrawalRight(offer: CompleteOffer, law: EuropeanLaw): LocalizedText {
  const { withdrawalDays } = protectionOf(offer, law);
  if (withdrawalDays === 0) return noRight;
  return fillIn(right, { days: String(withdrawalDays), interest: law.writing.money(interestPerDay(offer, law), offer.currency) });
}

/** How it is done, from when the days count, and what happens to the purchase. */
export function withdrawalInDetail(offer: CompleteOffer, law: EuropeanLaw): LocalizedText | undefined {
  if (protectionOf(offer, law).withdrawalDays === 0) return undefined;
  return fillIn(offer.goods ? howWithPurchase : how, {
    days: String(law.settings.repaidWithinDays),
    contact: offer.creditor.contact ?? '',
    creditor: offer.creditor.name,
  });
}

const right: EuropeanText = {
  en: 'You may withdraw within {days} days without giving a reason. You return the money and {interest} interest for each day.',
  'zh-Hans': '您可在 {days} 天内无理由撤销。您须归还所借款项，并按每天 {interest} 支付利息。',
  de: 'Sie können innerhalb von {days} Tagen ohne Angabe von Gründen widerrufen. Sie zahlen das Geld zurück und {interest} Zinsen für jeden Tag.',
};
const noRight: EuropeanText = {
  en: 'The law grants no right to withdraw from this credit.',
  'zh-Hans': '法律未就该信贷规定撤销权。',
  de: 'Für diesen Kredit besteht kein gesetzliches Widerrufsrecht.',
};
const how: EuropeanText = {
  en: 'The days count from the day of signing, but not before you have the contract and all that it must say. A clear statement to {creditor} ({contact}) or on the page My loans is enough; sending it in time is in time. You pay back within {days} days of sending it.',
  'zh-Hans':
    '期限自签约之日起算，但不早于您收到合同及其全部必备内容之日。向 {creditor}（{contact}）作出明确声明，或在“我的贷款”页面操作即可；按时发出即为有效。您须在发出后 {days} 天内还款。',
  de: 'Die Frist beginnt mit dem Vertragsschluss, aber nicht, bevor Sie den Vertrag mit allen Pflichtangaben haben. Eine eindeutige Erklärung an {creditor} ({contact}) oder auf der Seite Meine Kredite genügt; rechtzeitiges Absenden wahrt die Frist. Sie zahlen binnen {days} Tagen nach dem Absenden zurück.',
};
const withPurchase: EuropeanText = {
  en: 'If you withdraw from the linked purchase, you are no longer bound by the credit either; if you withdraw from the credit, you are no longer bound by the purchase.',
  'zh-Hans': '如您撤销关联的购买合同，信贷合同对您不再有约束力；如您撤销信贷合同，购买合同对您也不再有约束力。',
  de: 'Widerrufen Sie den verbundenen Kauf, sind Sie auch an den Kredit nicht mehr gebunden; widerrufen Sie den Kredit, sind Sie auch an den Kauf nicht mehr gebunden.',
};
const howWithPurchase: EuropeanText = {
  en: `${how.en} ${withPurchase.en}`,
  'zh-Hans': `${how['zh-Hans']}${withPurchase['zh-Hans']}`,
  de: `${how.de} ${withPurchase.de}`,
};
