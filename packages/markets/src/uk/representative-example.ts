import type { AnnualRate } from '@liana/finance';
import type { ClosedEndCredit, DisclosedOffer, OpenEndCredit } from '../disclosed-offer.ts';
import type { DisclosureRow, WrittenExample } from '../disclosure.ts';
import { formatPercent } from '../format.ts';
import { inEveryLocale, type LocalizedText, textIn } from '../text.ts';
import { row } from '../writing.ts';
import { includedCharges } from './charges.ts';
import { ukApr } from './credit-kind.ts';
import { refuseIncomplete, type UkLaw } from './law.ts';
import { rateText } from './rate-text.ts';
import { durationText, eachRepayment, totalAmountPayable } from './repayments.ts';
import { both, uk } from './rows.ts';

/** Said before the example, wherever it stands. */
export const exampleLabel = both('Representative example', '代表性示例');

/**
 * The representative example of CONC 3.5.5R, with the postal address of CONC 3.5.3R(1)(b): of whoever promotes the credit, which is
 * the broker where there is one. The representative APR leads; no item stands above it (CONC 3.5.6R).
 *
 * @throws {MarketError} `offer-incomplete` naming each item that the offer lacks.
 */
export function representativeExampleOf(law: UkLaw, offer: DisclosedOffer): WrittenExample {
  const promoter = offer.intermediary ?? offer.creditor;
  refuseIncomplete(law, 'representative example', [
    [`the postal address of ${promoter.name}`, promoter.address],
    ['the rate of interest', offer.borrowingRatePercent],
  ]);
  const apr = ukApr(offer);
  const items = offer.kind === 'closed-end' ? loanItems(offer, apr) : lineItems(offer, apr);
  const address = uk.name(`${promoter.name}, ${promoter.address}`);
  return { rows: [...items, row('postal-address', both('Postal address', '邮寄地址'), address)], sentence: sentenceOf(items, address) };
}

function loanItems(offer: ClosedEndCredit, apr: AnnualRate): DisclosureRow[] {
  const { plan, currency, borrowingRatePercent, isVariable = false, payee } = offer;
  const purchase = [
    row('cash-price', both('Cash price', '现金价格'), uk.money((plan.credit + plan.downPayment) as typeof plan.credit, currency)),
    row('advance-payment', both('Deposit', '首付款'), plan.downPayment > 0 ? uk.money(plan.downPayment, currency) : both('none', '无')),
  ];
  return [
    row('interest-rate', both('Rate of interest', '利率'), rateText(borrowingRatePercent, isVariable)),
    row('other-charges', both('Other charges', '其他费用'), includedCharges(plan.costItems, currency)),
    row('total-credit', both('Total amount of credit', '信贷总额'), uk.money(plan.credit, currency)),
    aprItem(apr, isVariable),
    row('duration', both('Duration of the agreement', '合同期限'), durationText(plan)),
    ...(payee ? purchase : []),
    row('total-payable', both('Total amount payable', '应付总额'), uk.money(totalAmountPayable(plan), currency)),
    row('repayments', both('Repayments', '每期还款'), eachRepayment(plan, currency)),
  ];
}

/** Running-account credit has no duration, total or repayments to state before something is drawn. */
function lineItems(
  { currency, isVariable, creditLimit, annualFee, borrowingRatePercent }: OpenEndCredit,
  apr: AnnualRate,
): DisclosureRow[] {
  const fee = annualFee
    ? uk.each((language) => `${textIn(annualFeeName, language)} ${textIn(uk.money(annualFee, currency), language)}`)
    : both('none', '无');
  return [
    row('interest-rate', both('Rate of interest', '利率'), rateText(borrowingRatePercent!, isVariable)),
    row('other-charges', both('Other charges', '其他费用'), fee),
    row('total-credit', both('Total amount of credit', '信贷总额'), uk.money(creditLimit, currency)),
    aprItem(apr, isVariable),
  ];
}

const annualFeeName = both('annual fee', '年费');

function aprItem(apr: AnnualRate, isVariable: boolean): DisclosureRow {
  const value = inEveryLocale((locale) => {
    const written = formatPercent(apr.percent, locale, 'UK');
    if (locale === 'en') return `${written} APR${isVariable ? ' (variable)' : ''}`;
    return `${written} APR${isVariable ? '（浮动）' : ''}`;
  });
  return { ...row('representative-apr', both('Representative', '代表性年利率'), value), prominent: true };
}

/** One sentence of all items, in their order: `Representative example: rate of interest 12.00% a year (fixed); …` */
function sentenceOf(items: readonly DisclosureRow[], address: LocalizedText): LocalizedText {
  return inEveryLocale((locale) => {
    const said = items.map(({ label, value }) => `${locale === 'en' ? lowerFirst(label.en) : label[locale]} ${value[locale]}`);
    const separator = locale === 'en' ? '; ' : '；';
    const head = `${exampleLabel[locale]}${locale === 'en' ? ': ' : '：'}`;
    return `${head}${[...said, address[locale]].join(separator)}${locale === 'en' ? '.' : '。'}`;
  });
}

function lowerFirst(text: string): string {
  return `${text[0]!.toLowerCase()}${text.slice(1)}`;
}
