import { rational, toDecimal } from '@liana/finance';
import type { OpenEndCredit } from '../disclosed-offer.ts';
import type { DisclosureSection } from '../disclosure.ts';
import { formatMoney, formatPayments, formatPercent } from '../format.ts';
import { annualFees, offerTotals } from '../offer-totals.ts';
import { inEveryLocale, type LocalizedText } from '../text.ts';
import { row } from '../writing.ts';
import { contingentSection } from './contingent.ts';
import { closingSection, headSection, us } from './rows.ts';

/**
 * What 12 CFR 1026.6(b) wants for a line or a card: the rate, the minimum payment, the fees; and an illustration of one draw,
 * because the total of open-end credit depends on what the borrower does.
 */
export function openEndSections(offer: OpenEndCredit): DisclosureSection[] {
  return [headSection(offer), costOf(offer), illustrationOf(offer), contingentSection(offer), closingSection(offer)];
}

function costOf({ apr, isVariable, creditLimit, currency, annualFee, minimum, dailyRate }: OpenEndCredit): DisclosureSection {
  return {
    key: 'cost',
    layout: 'boxes',
    title: { en: 'What it costs', 'zh-Hans': '费用' },
    rows: [
      {
        key: 'annual-percentage-rate',
        label: { en: 'Annual percentage rate', 'zh-Hans': '年百分率（APR）' },
        value: us.rate(apr),
        note: isVariable
          ? { en: 'This rate may rise or fall.', 'zh-Hans': '该利率可能上升或下降。' }
          : { en: 'This rate is fixed for what you draw.', 'zh-Hans': '已支用部分的利率固定。' },
        prominent: true,
      },
      row('credit-limit', { en: 'Credit limit', 'zh-Hans': '信用额度' }, us.money(creditLimit, currency)),
      row(
        'annual-fee',
        { en: 'Annual fee', 'zh-Hans': '年费' },
        annualFee ? us.money(annualFee, currency) : { en: 'None', 'zh-Hans': '无' },
      ),
      row('minimum-payment', { en: 'Minimum payment', 'zh-Hans': '最低还款额' }, minimumText(minimum, currency)),
      row('interest', { en: 'How interest is charged', 'zh-Hans': '计息方式' }, dailyRate ? byTheDay(dailyRate.percent) : byTheMonth),
    ],
  };
}

function illustrationOf(offer: OpenEndCredit): DisclosureSection {
  const { drawn, illustration, currency } = offer;
  const { payment, rows, interest } = illustration;
  const last = rows.at(-1)!.payment;
  const fees = annualFees(offer);
  return {
    key: 'illustration',
    layout: 'terms',
    title: { en: 'Example of one draw', 'zh-Hans': '一次支用示例' },
    rows: [
      row('drawn', { en: 'You draw', 'zh-Hans': '支用金额' }, us.money(drawn, currency)),
      row('payment', { en: 'If you pay each month', 'zh-Hans': '若每月还款' }, us.money(payment, currency)),
      row(
        'payments',
        { en: 'It takes', 'zh-Hans': '还清需要' },
        inEveryLocale((locale) => {
          const count = formatPayments(rows.length, locale);
          if (last === payment) return count;
          const lastly = formatMoney({ amountMinor: last, currency }, locale);
          return locale === 'en' ? `${count}, the last one ${lastly}` : `${count}，末期 ${lastly}`;
        }),
      ),
      row('interest', { en: 'Interest', 'zh-Hans': '利息' }, us.money(interest, currency)),
      ...(fees > 0 ? [row('annual-fees', { en: 'Annual fees', 'zh-Hans': '年费合计' }, us.money(fees, currency))] : []),
      row('total-of-payments', { en: 'You pay in all', 'zh-Hans': '还款总额' }, us.money(offerTotals(offer).total, currency)),
    ],
  };
}

function minimumText({ shareOfBalance, floor }: OpenEndCredit['minimum'], currency: OpenEndCredit['currency']): LocalizedText {
  const share = toDecimal(shareOfBalance.times(rational(100)), 2, 'half-up').replace(/\.?0+$/, '');
  return inEveryLocale((locale) => {
    const least = formatMoney({ amountMinor: floor, currency }, locale);
    const percentage = formatPercent(share, locale);
    return locale === 'en'
      ? `The month's interest and ${percentage} of what you owe, at least ${least}.`
      : `当月利息加未还金额的 ${percentage}，最低 ${least}。`;
  });
}

const byTheMonth: LocalizedText = {
  en: 'Each month, one twelfth of the annual rate on what you owe.',
  'zh-Hans': '每月按未还本金收取年利率的十二分之一。',
};

function byTheDay(percent: string): LocalizedText {
  const rate = us.percent(percent);
  return { en: `Each day, ${rate.en} of what you owe.`, 'zh-Hans': `每日按未还本金的 ${rate['zh-Hans']} 收取。` };
}
