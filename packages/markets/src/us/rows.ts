import type { Currency } from '@liana/finance';
import type { ContingentCost, DisclosedOffer, TermsStanding } from '../disclosed-offer.ts';
import type { DisclosureRow, DisclosureSection } from '../disclosure.ts';
import { formatMoney, formatPercent } from '../format.ts';
import { inEveryLocale, type Locale, type LocalizedText } from '../text.ts';
import { row, writingOf } from '../writing.ts';

/** English and Chinese, as they are written in the United States. */
export const us = writingOf('US');

const estimate = row(
  'estimate',
  { en: 'Estimate', 'zh-Hans': '估算' },
  { en: 'The lender has not confirmed these figures yet. They are estimates.', 'zh-Hans': '机构尚未确认以下数字，均为估算。' },
);
const prequalified = row(
  'estimate',
  { en: 'Prequalified', 'zh-Hans': '已预审' },
  {
    en: 'The lender confirmed these terms with its soft check. They are final after the hard check, when it decides.',
    'zh-Hans': '机构已通过预审查询（软查询）确认以下条件；经硬查询审批后方为最终条件。',
  },
);
const standingRows: Readonly<Record<TermsStanding, readonly DisclosureRow[]>> = {
  estimate: [estimate],
  prequalified: [prequalified],
  firm: [],
};

/** Who lends, when, and whether the figures are firm: 1026.18(a) and the "e" of 1026.17(c)(2). */
export function headSection({ creditor, on, standing }: DisclosedOffer): DisclosureSection {
  return {
    key: 'creditor',
    layout: 'head',
    title: { en: 'Creditor', 'zh-Hans': '贷款机构' },
    rows: [
      row('creditor', { en: 'Creditor', 'zh-Hans': '贷款机构' }, us.name(creditor.name)),
      row('date', { en: 'Date', 'zh-Hans': '日期' }, us.date(on)),
      ...standingRows[standing],
    ],
  };
}

/** What may come on top if things go wrong: 1026.18(l), and every other contingent cost with its standard and collector. */
export function contingentSection({ currency, contingentCosts = [] }: DisclosedOffer): DisclosureSection {
  const sumOf = (kind: ContingentCost['kind']) => contingentCosts.find((cost) => cost.kind === kind);
  return {
    key: 'contingent',
    layout: 'terms',
    title: { en: 'If a payment goes wrong', 'zh-Hans': '未按时还款时' },
    rows: [
      row('late-charge', { en: 'Late charge', 'zh-Hans': '逾期费用' }, lateChargeText(currency, sumOf('late-charge'))),
      row('returned-payment', { en: 'Returned payment', 'zh-Hans': '付款被退回' }, returnedText(currency, sumOf('returned-payment'))),
      row(
        'no-other-charges',
        { en: 'Anything else', 'zh-Hans': '其他' },
        { en: 'No other charges.', 'zh-Hans': '除以上列明的费用外，不收取任何其他费用。' },
      ),
    ],
  };
}

/** 1026.18(k) and (p): paying early, and where the rest is said. */
export function closingSection({ prepayment }: DisclosedOffer): DisclosureSection {
  return {
    key: 'terms',
    layout: 'terms',
    title: { en: 'Other terms', 'zh-Hans': '其他条款' },
    rows: [
      row(
        'prepayment',
        { en: 'Prepayment', 'zh-Hans': '提前还款' },
        prepayment ?? { en: 'If you pay off early, you will not have to pay a penalty.', 'zh-Hans': '提前还清无需支付违约金。' },
      ),
      row('security', { en: 'Security', 'zh-Hans': '担保' }, { en: 'None.', 'zh-Hans': '无。' }),
      row(
        'contract',
        { en: 'Contract', 'zh-Hans': '合同' },
        {
          en: 'See your contract for any additional information about nonpayment, default, any required repayment in full before the scheduled date, and prepayment refunds and penalties.',
          'zh-Hans': '有关未还款、违约、在约定日期前要求全额偿还，以及提前还款退费和违约金的更多信息，请见合同。',
        },
      ),
    ],
  };
}

const noCharge: LocalizedText = { en: 'No charge.', 'zh-Hans': '不收费。' };

function lateChargeText(currency: Currency, cost: ContingentCost | undefined): LocalizedText {
  if (!cost) return noCharge;
  const { payee, afterDays = 0 } = cost;
  return inEveryLocale((locale) => {
    const charge = standardIn(cost, currency, locale);
    return locale === 'en'
      ? `If a payment is more than ${afterDays} days late, ${payee} charges ${charge}.`
      : `还款逾期超过 ${afterDays} 天，由 ${payee} 收取 ${charge}。`;
  });
}

function returnedText(currency: Currency, cost: ContingentCost | undefined): LocalizedText {
  if (!cost) return noCharge;
  return inEveryLocale((locale) => {
    const charge = standardIn(cost, currency, locale);
    return locale === 'en' ? `${charge} to ${cost.payee} each time.` : `每次 ${charge}，由 ${cost.payee} 收取。`;
  });
}

function standardIn({ standard }: ContingentCost, currency: Currency, locale: Locale): string {
  if ('amount' in standard) return formatMoney({ amountMinor: standard.amount, currency }, locale);
  const percentage = formatPercent(standard.annualPercent, locale);
  return locale === 'en' ? `${percentage} a year of what is late` : `逾期金额的年化 ${percentage}`;
}
