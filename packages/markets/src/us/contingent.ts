import type { Currency } from '@liana/finance';
import { isCharged } from '../contingent-charge.ts';
import type { ContingentCost, DisclosedOffer } from '../disclosed-offer.ts';
import type { DisclosureRow, DisclosureSection } from '../disclosure.ts';
import { formatMoney, formatPercent } from '../format.ts';
import { inEveryLocale, type Locale, type LocalizedText } from '../text.ts';
import { row } from '../writing.ts';

type Kind = ContingentCost['kind'];

/** Costs that a borrower looks for even where there are none: the section then says so. */
const alwaysSaid: readonly Kind[] = ['late-charge', 'returned-payment'];
const order: readonly Kind[] = [...alwaysSaid, 'late-interest', 'reminder', 'collection'];

/** What may come on top if things go wrong: 1026.18(l), and every other contingent cost with its standard and collector. */
export function contingentSection(offer: DisclosedOffer): DisclosureSection {
  return {
    key: 'contingent',
    layout: 'terms',
    title: { en: 'If a payment goes wrong', 'zh-Hans': '未按时还款时' },
    rows: [
      ...order.flatMap((kind) => rowsOf(kind, offer)),
      row(
        'no-other-charges',
        { en: 'Anything else', 'zh-Hans': '其他' },
        { en: 'No other charges.', 'zh-Hans': '除以上列明的费用外，不收取任何其他费用。' },
      ),
    ],
  };
}

/** 1026.18(k): whether paying early costs something, in the lender's own words where it gives them. */
export function prepaymentRow(offer: DisclosedOffer): DisclosureRow {
  const [penalty] = chargesOf('early-repayment', offer);
  const terms = offer.prepayment ?? (penalty ? penaltyText(penalty, offer.currency) : noPenalty);
  return row('prepayment', { en: 'Prepayment', 'zh-Hans': '提前还款' }, terms);
}

/** What is charged under a kind. */
function chargesOf(kind: Kind, { contingentCosts = [] }: DisclosedOffer): ContingentCost[] {
  return contingentCosts.filter((cost) => cost.kind === kind && isCharged(cost));
}

function rowsOf(kind: Kind, offer: DisclosedOffer): DisclosureRow[] {
  const charges = chargesOf(kind, offer);
  if (charges.length === 0) return alwaysSaid.includes(kind) ? [row(kind, names[kind], noCharge)] : [];
  return charges.map((cost, index) => row(index === 0 ? kind : `${kind}-${index + 1}`, names[kind], textOf(cost, offer.currency)));
}

function textOf(cost: ContingentCost, currency: Currency): LocalizedText {
  const { kind, payee, standard, afterDays = 0 } = cost;
  return inEveryLocale((locale) => {
    const charge = standardIn(cost, currency, locale);
    if (kind === 'late-charge') {
      return locale === 'en'
        ? `If a payment is more than ${afterDays} days late, ${payee} charges ${charge}.`
        : `还款逾期超过 ${afterDays} 天，由 ${payee} 收取 ${charge}。`;
    }
    const isEach = 'amount' in standard;
    if (locale === 'en') {
      const after = afterDays > 0 ? `, from ${afterDays} days after the due date` : '';
      return `${charge} to ${payee}${isEach ? ' each time' : ''}${after}.`;
    }
    return `${isEach ? '每次 ' : ''}${charge}${afterDays > 0 ? `，到期日 ${afterDays} 天后起` : ''}，由 ${payee} 收取。`;
  });
}

function penaltyText(cost: ContingentCost, currency: Currency): LocalizedText {
  return inEveryLocale((locale) => {
    const charge = standardIn(cost, currency, locale);
    return locale === 'en'
      ? `If you pay off early, you may have to pay a penalty: ${charge} to ${cost.payee}.`
      : `提前还清可能需支付违约金：${charge}，由 ${cost.payee} 收取。`;
  });
}

function standardIn({ kind, standard }: ContingentCost, currency: Currency, locale: Locale): string {
  if ('amount' in standard) return formatMoney({ amountMinor: standard.amount, currency }, locale);
  const percentage = formatPercent(standard.annualPercent, locale);
  if (kind === 'early-repayment') return locale === 'en' ? `${percentage} of what you pay early` : `提前还款额的 ${percentage}`;
  return locale === 'en' ? `${percentage} a year of what is late` : `逾期金额的年化 ${percentage}`;
}

const noCharge: LocalizedText = { en: 'No charge.', 'zh-Hans': '不收费。' };
const noPenalty: LocalizedText = { en: 'If you pay off early, you will not have to pay a penalty.', 'zh-Hans': '提前还清无需支付违约金。' };
const names: Readonly<Record<Kind, LocalizedText>> = {
  'late-charge': { en: 'Late charge', 'zh-Hans': '逾期费用' },
  'returned-payment': { en: 'Returned payment', 'zh-Hans': '付款被退回' },
  'late-interest': { en: 'Interest on what is late', 'zh-Hans': '逾期利息' },
  reminder: { en: 'Reminder', 'zh-Hans': '催缴通知' },
  collection: { en: 'Collection', 'zh-Hans': '催收' },
  'early-repayment': { en: 'Prepayment', 'zh-Hans': '提前还款' },
};
