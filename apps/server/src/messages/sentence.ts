import type { LocalizedText, OfferTerms } from '@liana/contract';
import { formatMoney, formatPercent, formatRoundMoney, inEveryLocale, type RuleSet } from '@liana/markets';

/**
 * The example in one sentence. Naming a payment makes the law demand all the rest (12 CFR 1026.24(d)): how many payments, the rate by its
 * full name, what is paid down; so there is no shorter form.
 */
export function exampleSentence({ representativeExample, headlineCost }: RuleSet, terms: OfferTerms): LocalizedText {
  return inEveryLocale((locale) => {
    const label = representativeExample.label[locale];
    const rateName = headlineCost.label[locale];
    const instalment = formatMoney(terms.instalment, locale);
    const rate = formatPercent(terms.annualCost.percent, locale);
    const down = formatRoundMoney(terms.downPayment, locale);
    const total = formatMoney(terms.totalPayable, locale);
    return locale === 'en'
      ? `${label}: ${instalment} a month for ${terms.numberOfPayments} months. ${rate} ${rateName}, ${down} down, ${total} in total.`
      : `${label}：每月 ${instalment}，共 ${terms.numberOfPayments} 期。${rateName} ${rate}，首付 ${down}，总计 ${total}。`;
  });
}

/** Who lends, and that nobody has promised anything. */
export function exampleNote(lenderName: string): LocalizedText {
  return {
    en: `Representative example from ${lenderName}. Your rate depends on you and the lender; lenders decide.`,
    'zh-Hans': `${lenderName} 的代表性示例。实际利率因人和机构而异，由机构审批决定。`,
  };
}
