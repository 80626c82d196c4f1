import type { ContingentCost, DisclosedOffer } from '../../disclosed-offer.ts';
import type { DisclosureRow } from '../../disclosure.ts';
import { formatMoney, formatPercent } from '../../format.ts';
import { inEveryLocale, type LocalizedText } from '../../text.ts';
import { row } from '../../writing.ts';
import { both } from '../rows.ts';

type DefaultKind = Exclude<ContingentCost['kind'], 'early-repayment'>;

/** What happens when a repayment is missed: the consequences first, then each charge that may arise, and that there are no others. */
export function missedPaymentRows({ contingentCosts = [], currency }: DisclosedOffer): DisclosureRow[] {
  const charges = contingentCosts.flatMap((cost, index) =>
    cost.kind === 'early-repayment'
      ? []
      : [
          row(
            `missed-payments-${index + 1}`,
            defaultNames[cost.kind],
            inEveryLocale((locale) => standardIn(cost, currency, locale)),
          ),
        ],
  );
  return [
    row(
      'missed-payments',
      both('Missed payments', '未按时还款'),
      both(
        'Missing payments could have severe consequences for you and make obtaining credit more difficult. It may be reported to credit reference agencies, and the lender may go to court.',
        '未按时还款可能给您造成严重后果，并使您更难获得信贷。该情况可能被报告给征信机构，贷款机构可能提起诉讼。',
      ),
    ),
    ...charges,
    row('no-other-charges', both('Anything else', '其他'), noOtherCharges),
  ];
}

const noOtherCharges: LocalizedText = both('No other charges.', '除以上列明的费用外，不收取任何其他费用。');

const defaultNames: Readonly<Record<DefaultKind, LocalizedText>> = {
  'late-charge': both('Late payment charge', '逾期费'),
  'late-interest': both('Interest on late payments', '逾期利息'),
  'returned-payment': both('Returned payment', '付款被退回'),
  reminder: both('Reminder', '催缴通知'),
  collection: both('Collection', '催收'),
};

function standardIn(
  { standard, payee, afterDays = 0 }: ContingentCost,
  currency: DisclosedOffer['currency'],
  locale: keyof typeof afterTexts,
): string {
  const after = afterTexts[locale](afterDays);
  if ('amount' in standard) {
    const amount = formatMoney({ amountMinor: standard.amount, currency }, locale, 'UK');
    return locale === 'en' ? `${amount} to ${payee} each time${after}.` : `每次 ${amount}${after}，由 ${payee} 收取。`;
  }
  const rate = formatPercent(standard.annualPercent, locale, 'UK');
  return locale === 'en' ? `${rate} a year of what is late, to ${payee}${after}.` : `逾期金额的年化 ${rate}${after}，由 ${payee} 收取。`;
}

const afterTexts = {
  en: (days: number) => (days > 0 ? `, from ${days} days after the due date` : ''),
  'zh-Hans': (days: number) => (days > 0 ? `，到期日 ${days} 天后起` : ''),
} as const;
