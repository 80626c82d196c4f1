import type { DisclosureRow, DisclosureSection } from '../../disclosure.ts';
import { fillIn } from '../../legal-text.ts';
import type { LocalizedText } from '../../text.ts';
import { row } from '../../writing.ts';
import { figureRows, isMonthly } from '../figures.ts';
import { type EuropeanLaw, type EuropeanText, isRevised } from '../law.ts';
import { lendingWarning } from '../notices.ts';
import type { CompleteOffer } from '../required.ts';
import { coverageOf, notCovered } from '../scope.ts';

/** Who lends, through whom, when, and how sure the figures are. */
export function headSection(offer: CompleteOffer, { writing }: EuropeanLaw): DisclosureSection {
  const { creditor, intermediary, on, standing } = offer;
  return {
    key: 'creditor',
    layout: 'head',
    title: { en: 'Key information', 'zh-Hans': '关键信息', de: 'Wesentliche Informationen' } satisfies EuropeanText,
    rows: [
      row('creditor', words.creditor, writing.name(creditor.name)),
      ...(intermediary ? [row('intermediary-name', words.intermediary, writing.name(intermediary.name))] : []),
      row('date', words.date, writing.date(on)),
      ...(standing === 'firm' ? [] : [row('estimate', words.estimate, standing === 'estimate' ? words.estimated : words.prequalified)]),
    ],
  };
}

/** EU2 on the document itself, and EU1 where the law does not cover the offer. */
export function noticeSections(offer: CompleteOffer, law: EuropeanLaw): DisclosureSection[] {
  const coverage = coverageOf(offer, law);
  const warning = isRevised(law) ? [notice('warning', words.warning, lendingWarning(law))] : [];
  return coverage === 'covered' ? warning : [...warning, notice('not-covered', words.scope, notCovered[coverage])];
}

/** APRC first, then what is paid each time. */
export function costBoxes(offer: CompleteOffer, law: EuropeanLaw): DisclosureSection {
  const { aprc } = figureRows(offer, law);
  return {
    key: 'cost',
    layout: 'boxes',
    title: { en: 'What it costs', 'zh-Hans': '费用', de: 'Was der Kredit kostet' } satisfies EuropeanText,
    rows: [{ ...aprc[0]!, label: words.aprc, note: words.allCosts, prominent: true }, paymentBox(offer, law)],
  };
}

/** The sum from the credit, or from one draw, to what is paid in all; rate and duration between them. */
export function figureSection(offer: CompleteOffer, law: EuropeanLaw): DisclosureSection {
  const figures = figureRows(offer, law);
  const interest = offer.kind === 'closed-end' ? offer.plan.interest : offer.illustration.interest;
  const draw = offer.kind === 'open-end' ? [row('drawn', words.drawn, law.writing.money(offer.drawn, offer.currency))] : [];
  return {
    key: 'figures',
    layout: 'figures',
    title: { en: 'The credit in figures', 'zh-Hans': '信贷数字', de: 'Der Kredit in Zahlen' } satisfies EuropeanText,
    rows: [
      ...figures['cash-price'],
      ...figures['down-payment'],
      ...figures['total-credit'],
      ...figures['borrowing-rate'],
      ...figures.duration,
      ...draw,
      row('interest', words.interest, law.writing.money(interest, offer.currency)),
      ...figures.charges,
      { ...figures['total-payable'][0]!, prominent: true },
    ],
  };
}

function paymentBox(offer: CompleteOffer, { writing }: EuropeanLaw): DisclosureRow {
  if (offer.kind === 'open-end') {
    const { payment } = offer.illustration;
    const note = fillIn(words.ofADraw, { amount: writing.money(offer.drawn, offer.currency) });
    return { ...row('payment', words.smallest, writing.money(payment, offer.currency)), note, prominent: true };
  }
  const { rows, instalment } = offer.plan;
  const isEven = rows.slice(0, -1).every(({ payment }) => payment === instalment);
  const amount = writing.money(isEven && rows.length > 1 ? instalment : rows[0]!.payment, offer.currency);
  if (rows.length === 1) return { ...row('payment', words.onePayment, amount), note: writing.date(rows[0]!.dueOn), prominent: true };
  const label = !isEven ? words.firstPayment : isMonthly(offer.plan) ? words.eachMonth : words.eachPayment;
  const payments = writing.payments(rows.length);
  const last = rows.at(-1)!.payment;
  const note = last === rows[0]!.payment ? payments : fillIn(words.andLast, { payments, last: writing.money(last, offer.currency) });
  return { ...row('payment', label, amount), note, prominent: true };
}

function notice(key: string, title: EuropeanText, text: LocalizedText): DisclosureSection {
  return { key, layout: 'notice', title, rows: [{ ...row(key, title, text), prominent: true }] };
}

const words = {
  andLast: { en: '{payments}, the last one {last}', 'zh-Hans': '{payments}，末期 {last}', de: '{payments}, die letzte {last}' },
  creditor: { en: 'Lender', 'zh-Hans': '贷款机构', de: 'Kreditgeber' },
  intermediary: { en: 'Intermediary', 'zh-Hans': '信贷中介', de: 'Kreditvermittler' },
  date: { en: 'Date', 'zh-Hans': '日期', de: 'Datum' },
  estimate: { en: 'Estimate', 'zh-Hans': '估算', de: 'Schätzung' },
  estimated: {
    en: 'The lender has not confirmed these figures yet. They are estimates.',
    'zh-Hans': '机构尚未确认以下数字，均为估算。',
    de: 'Der Kreditgeber hat diese Zahlen noch nicht bestätigt. Es sind Schätzungen.',
  },
  prequalified: {
    en: 'The lender confirmed these terms in advance. They are final when it decides.',
    'zh-Hans': '机构已预先确认以下条件，经审批后方为最终条件。',
    de: 'Der Kreditgeber hat diese Bedingungen vorab bestätigt. Endgültig sind sie mit seiner Entscheidung.',
  },
  warning: { en: 'Caution', 'zh-Hans': '注意', de: 'Achtung' },
  scope: { en: 'Outside the law on consumer credit', 'zh-Hans': '不适用消费信贷法', de: 'Außerhalb des Verbraucherkreditrechts' },
  aprc: { en: 'APRC', 'zh-Hans': '年百分率（APRC）', de: 'Effektiver Jahreszins' },
  allCosts: { en: 'all costs, a year', 'zh-Hans': '全部费用，按年计', de: 'alle Kosten, pro Jahr' },
  eachMonth: { en: 'Each month', 'zh-Hans': '每月', de: 'Im Monat' },
  eachPayment: { en: 'Each payment', 'zh-Hans': '每期', de: 'Je Rate' },
  firstPayment: { en: 'First payment', 'zh-Hans': '首期还款', de: 'Erste Rate' },
  onePayment: { en: 'One payment', 'zh-Hans': '一次付清', de: 'Eine Zahlung' },
  smallest: { en: 'Smallest payment', 'zh-Hans': '最低还款额', de: 'Mindestrate' },
  ofADraw: {
    en: 'each month, if you draw {amount}',
    'zh-Hans': '支用 {amount} 时每月',
    de: 'im Monat, wenn Sie {amount} in Anspruch nehmen',
  },
  drawn: { en: 'Example: one draw', 'zh-Hans': '示例：一次支用', de: 'Beispiel: eine Inanspruchnahme' },
  interest: { en: 'Interest', 'zh-Hans': '利息', de: 'Zinsen' },
} satisfies Record<string, EuropeanText>;
