import type { CostItem, IsoDate } from '@liana/finance';
import type { ClosedEndCredit, DisclosedOffer } from '../disclosed-offer.ts';
import { fillIn } from '../legal-text.ts';
import type { LocalizedText } from '../text.ts';
import type { EuropeanLaw, EuropeanText } from './law.ts';

/** What a charge is called. */
export const itemNames: Readonly<Record<CostItem['kind'], EuropeanText>> = {
  arrangement: { en: 'Arrangement fee', 'zh-Hans': '手续费', de: 'Abschlussgebühr' },
  guarantee: { en: 'Guarantee fee', 'zh-Hans': '担保费', de: 'Bürgschaftsentgelt' },
  service: { en: 'Service fee', 'zh-Hans': '服务费', de: 'Servicegebühr' },
  membership: { en: 'Membership fee', 'zh-Hans': '会员费', de: 'Mitgliedsbeitrag' },
  insurance: { en: 'Insurance premium', 'zh-Hans': '保险费', de: 'Versicherungsprämie' },
  account: { en: 'Account fee', 'zh-Hans': '账户管理费', de: 'Kontoführungsgebühr' },
  'instalment-fee': { en: 'Instalment fee', 'zh-Hans': '分期手续费', de: 'Ratenzuschlag' },
};

/** When a charge is paid. */
export const itemTimes: Readonly<Record<CostItem['paid'], EuropeanText>> = {
  financed: { en: 'added to the credit', 'zh-Hans': '计入贷款本金', de: 'mitfinanziert' },
  upfront: { en: 'paid at the start', 'zh-Hans': '首日支付', de: 'zu Beginn gezahlt' },
  'with-first-payment': { en: 'with the first payment', 'zh-Hans': '随首期支付', de: 'mit der ersten Rate' },
  'with-each-payment': { en: 'with each payment', 'zh-Hans': '随每期支付', de: 'mit jeder Rate' },
};

/** `fixed 9.40% a year`, or that it varies. A card or line may leave its rate to its annual cost. */
export function borrowingRate(offer: DisclosedOffer, { writing }: EuropeanLaw): LocalizedText {
  const percent = offer.borrowingRatePercent ?? (offer.kind === 'open-end' ? offer.apr.percent : '0');
  return fillIn(offer.isVariable ? variableRate : fixedRate, { rate: writing.percent(percent) });
}

const fixedRate: EuropeanText = { en: 'fixed {rate} a year', 'zh-Hans': '固定，每年 {rate}', de: 'gebunden, {rate} p. a.' };
const variableRate: EuropeanText = {
  en: 'variable, now {rate} a year',
  'zh-Hans': '浮动，目前每年 {rate}',
  de: 'veränderlich, derzeit {rate} p. a.',
};

/** How long a credit runs: in months where it is paid by months, else by its last date. */
export function durationOf(offer: DisclosedOffer, { writing }: EuropeanLaw): LocalizedText {
  if (offer.kind === 'open-end') return untilFurtherNotice;
  const { interval, periods } = offer.plan;
  if (interval.unit !== 'month') return fillIn(untilDate, { date: writing.date(lastDate(offer)) });
  const months = periods * interval.count;
  return months === 1 ? oneMonth : fillIn(manyMonths, { months: String(months) });
}

const untilFurtherNotice: EuropeanText = {
  en: 'until either side ends it',
  'zh-Hans': '无固定期限，任一方可终止',
  de: 'unbefristet, bis zur Kündigung',
};
const untilDate: EuropeanText = { en: 'until {date}', 'zh-Hans': '至 {date}', de: 'bis {date}' };
const oneMonth: EuropeanText = { en: '1 month', 'zh-Hans': '1 个月', de: '1 Monat' };
const manyMonths: EuropeanText = { en: '{months} months', 'zh-Hans': '{months} 个月', de: '{months} Monate' };

function lastDate({ plan }: ClosedEndCredit): IsoDate {
  return plan.rows.at(-1)!.dueOn;
}
