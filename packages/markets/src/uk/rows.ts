import type { DisclosedOffer, TermsStanding } from '../disclosed-offer.ts';
import type { DisclosureRow, DisclosureSection } from '../disclosure.ts';
import type { LocalizedText } from '../text.ts';
import { row, writingOf } from '../writing.ts';

/** English and Chinese, as they are written in the United Kingdom. */
export const uk = writingOf('UK');

/** Both languages of one text. */
export function both(en: string, zhHans: string): LocalizedText {
  return { en, 'zh-Hans': zhHans };
}

export const none = both('None.', '无。');

/** Several texts as one, or "None." where there are none. */
export function listed(texts: readonly LocalizedText[]): LocalizedText {
  if (texts.length === 0) return none;
  return both(texts.map(({ en }) => en).join('; '), texts.map((text) => text['zh-Hans']).join('；'));
}

const standingRows: Readonly<Record<TermsStanding, readonly DisclosureRow[]>> = {
  estimate: [
    row(
      'estimate',
      both('Estimate', '估算'),
      both('The lender has not confirmed these figures yet. They are estimates.', '机构尚未确认以下数字，均为估算。'),
    ),
  ],
  prequalified: [
    row(
      'estimate',
      both('After a soft search', '已软查询'),
      both(
        'The lender confirmed these terms with its soft search. They are final after the full search, when it decides.',
        '机构已通过软查询确认以下条件；经全面信用查询审批后方为最终条件。',
      ),
    ),
  ],
  firm: [],
};

/** Who lends, when, and whether the figures are firm. */
export function headSection({ creditor, on, standing, product }: DisclosedOffer): DisclosureSection {
  return {
    key: 'head',
    layout: 'head',
    title: both('Creditor', '贷款机构'),
    rows: [
      row('lender', both('Creditor', '贷款机构'), uk.name(creditor.name)),
      ...(product ? [row('product', both('Product', '产品'), product)] : []),
      row('date', both('Date', '日期'), uk.date(on)),
      ...standingRows[standing],
    ],
  };
}
