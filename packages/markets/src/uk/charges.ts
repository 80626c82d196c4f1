import type { ChargedItem, CostItem, CostItemKind, Currency } from '@liana/finance';
import { formatMoney } from '../format.ts';
import { inEveryLocale, type Locale, type LocalizedText } from '../text.ts';
import { both } from './rows.ts';

/** The nature of a charge beside the interest. */
export const chargeNames: Readonly<Record<CostItemKind, LocalizedText>> = {
  arrangement: both('Arrangement fee', '安排费'),
  guarantee: both('Guarantee fee', '担保费'),
  service: both('Service fee', '服务费'),
  membership: both('Membership fee', '会员费'),
  insurance: both('Insurance premium', '保险费'),
  account: both('Account fee', '账户费'),
  'instalment-fee': both('Instalment fee', '分期手续费'),
};

/** The amount of a charge, when it is paid and who collects it: `£50.00 to Fennick Credit, on the first day`. */
export function chargeText({ item, total, withPayments }: ChargedItem, currency: Currency): LocalizedText {
  const payments = withPayments.filter((amount) => amount > 0).length;
  return inEveryLocale((locale) => {
    const amount = formatMoney({ amountMinor: total, currency }, locale, 'UK');
    const when = timing(item, payments)[locale];
    return locale === 'en' ? `${amount} to ${item.payee}, ${when}` : `${amount}，${when}，由 ${item.payee} 收取`;
  });
}

/** Every charge that the total charge for credit includes, in one text: its nature and its amount. */
export function includedCharges(items: readonly ChargedItem[], currency: Currency): LocalizedText {
  const included = items.filter(({ item, total }) => item.inCost && total > 0);
  if (included.length === 0) return both('none', '无');
  const written = (charged: ChargedItem, locale: Locale) =>
    `${locale === 'en' ? chargeNames[charged.item.kind].en.toLowerCase() : chargeNames[charged.item.kind][locale]} ${chargeText(charged, currency)[locale]}`;
  return inEveryLocale((locale) => included.map((charged) => written(charged, locale)).join(locale === 'en' ? '; ' : '；'));
}

function timing({ paid }: CostItem, payments: number): LocalizedText {
  switch (paid) {
    case 'upfront':
      return both('on the first day', '首日支付');
    case 'financed':
      return both('added to what you owe', '计入欠款');
    case 'with-first-payment':
      return both('with the first repayment', '随首期还款支付');
    case 'with-each-payment':
      return both(`in all, spread over ${payments} repayments`, `合计，分 ${payments} 期随还款支付`);
  }
}
