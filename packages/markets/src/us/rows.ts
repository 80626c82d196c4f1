import type { DisclosedOffer, TermsStanding } from '../disclosed-offer.ts';
import type { DisclosureRow, DisclosureSection } from '../disclosure.ts';
import { inEveryLocale, type LocalizedText, textIn } from '../text.ts';
import { row, writingOf } from '../writing.ts';
import { prepaymentRow } from './contingent.ts';

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

/** 1026.18(k), (m) and (p): paying early, what secures the credit, and where the rest is said. */
export function closingSection(offer: DisclosedOffer): DisclosureSection {
  const { securities = [], requiredServices = [] } = offer.terms ?? {};
  return {
    key: 'terms',
    layout: 'terms',
    title: { en: 'Other terms', 'zh-Hans': '其他条款' },
    rows: [
      prepaymentRow(offer),
      row('security', { en: 'Security', 'zh-Hans': '担保' }, listed(securities)),
      ...(requiredServices.length > 0
        ? [row('required-services', { en: 'Other contracts that you must make', 'zh-Hans': '须订立的其他合同' }, listed(requiredServices))]
        : []),
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

/** Several texts as one, or "None." where there are none. */
function listed(texts: readonly LocalizedText[]): LocalizedText {
  if (texts.length === 0) return { en: 'None.', 'zh-Hans': '无。' };
  return inEveryLocale((locale) => texts.map((text) => textIn(text, locale)).join(locale === 'en' ? '; ' : '；'));
}
