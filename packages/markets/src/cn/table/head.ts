import type { DisclosedOffer, TermsStanding } from '../../disclosed-offer.ts';
import type { DisclosureRow, DisclosureSection } from '../../disclosure.ts';
import { row } from '../../writing.ts';
import { cn } from './words.ts';

const standingRows: Readonly<Record<TermsStanding, readonly DisclosureRow[]>> = {
  estimate: [
    row(
      'estimate',
      { en: 'Estimate', 'zh-Hans': '估算' },
      { en: 'The lender has not confirmed these figures yet.', 'zh-Hans': '机构尚未确认以下数字。' },
    ),
  ],
  prequalified: [
    row(
      'estimate',
      { en: 'Not decided yet', 'zh-Hans': '尚未审批' },
      { en: 'The lender named these terms. They are final when it decides.', 'zh-Hans': '以下条件由机构给出，以审批结果为准。' },
    ),
  ],
  firm: [],
};

/** Who lends under which product, when, for what, and whether the figures are firm. */
export function headSection({ creditor, product, intermediary, payee, on, standing }: DisclosedOffer): DisclosureSection {
  return {
    key: 'head',
    layout: 'head',
    title: { en: 'Lender', 'zh-Hans': '贷款机构' },
    rows: [
      row('creditor', { en: 'Lender', 'zh-Hans': '贷款机构' }, cn.name(creditor.name)),
      ...(product ? [row('product', { en: 'Product', 'zh-Hans': '产品' }, product)] : []),
      ...(payee ? [row('payee', { en: 'Paid to', 'zh-Hans': '收款商户' }, cn.name(payee))] : []),
      ...(intermediary
        ? [row('intermediary', { en: 'Shown by (not a lender)', 'zh-Hans': '展示平台（非贷款机构）' }, cn.name(intermediary.name))]
        : []),
      row('date', { en: 'Date', 'zh-Hans': '日期' }, cn.date(on)),
      ...standingRows[standing],
    ],
  };
}
