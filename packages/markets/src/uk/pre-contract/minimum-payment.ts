import { type Currency, type MinimumPaymentRule, rational, toDecimal } from '@liana/finance';
import { formatMoney, formatPercent } from '../../format.ts';
import { inEveryLocale, type LocalizedText } from '../../text.ts';

/** The least that is due each month on running-account credit. */
export function minimumText({ shareOfBalance, floor }: MinimumPaymentRule, currency: Currency): LocalizedText {
  const share = toDecimal(shareOfBalance.times(rational(100)), 2, 'half-up').replace(/\.?0+$/, '');
  return inEveryLocale((locale) => {
    const least = formatMoney({ amountMinor: floor, currency }, locale, 'UK');
    const percentage = formatPercent(share, locale, 'UK');
    return locale === 'en'
      ? `Each month at least the interest and ${percentage} of what you owe, and no less than ${least}.`
      : `每月至少偿还当月利息加未还金额的 ${percentage}，且不低于 ${least}。`;
  });
}
