import { minorUnits } from '@liana/finance';
import type { ClosedEndCredit, DisclosedOffer, OpenEndCredit } from '../../disclosed-offer.ts';
import type { DisclosureRow, DisclosureSection } from '../../disclosure.ts';
import { formatMoney, formatPayments } from '../../format.ts';
import { annualFees, offerTotals } from '../../offer-totals.ts';
import { paymentRuns } from '../../payment-runs.ts';
import { inEveryLocale, type LocalizedText } from '../../text.ts';
import { row } from '../../writing.ts';
import { dueText, durationText, totalAmountPayable } from '../repayments.ts';
import { both, listed, uk } from '../rows.ts';
import { minimumText } from './minimum-payment.ts';

/** Section 2 of the form: what kind of credit, how much, for how long, and what is repaid when. */
export function keyFeaturesSection(offer: DisclosedOffer): DisclosureSection {
  return {
    key: 'key-features',
    layout: 'terms',
    title: both('2. Key features of the credit product', '2. 信贷产品的主要特征'),
    rows: [
      ...(offer.kind === 'closed-end' ? loanRows(offer) : lineRows(offer)),
      row('security', both('Security required', '所需担保'), listed(offer.terms?.securities ?? [])),
    ],
  };
}

function loanRows(offer: ClosedEndCredit): DisclosureRow[] {
  const { plan, currency, payee, terms } = offer;
  return [
    row('type', both('The type of credit', '信贷类型'), terms?.typeOfCredit ?? (payee ? purchaseType : loanType)),
    { ...row('total-credit', both('The total amount of credit', '信贷总额'), uk.money(plan.credit, currency)), note: totalCreditNote },
    row('drawdown', both('How and when credit would be provided', '信贷的提供方式和时间'), drawdownText(offer)),
    row('duration', both('The duration of the credit agreement', '信贷合同期限'), durationText(plan)),
    ...repaymentRows(offer),
    ...orderRows(offer),
    {
      ...row(
        'total-payable',
        both('The total amount you will have to pay', '您须支付的总额'),
        uk.money(totalAmountPayable(plan), currency),
      ),
      note: both(
        'This means the amount you have borrowed, plus interest and other costs, and any deposit.',
        '即借款金额加上利息和其他费用，以及首付款（如有）。',
      ),
    },
    ...(payee ? purchaseRows(offer) : []),
  ];
}

/** One row for each run of equal payments, so that an odd last one is seen. */
export function repaymentRows({ plan, currency }: ClosedEndCredit): DisclosureRow[] {
  return paymentRuns(plan.rows).map((run, index) =>
    row(
      `repayments-${index + 1}`,
      both('Repayments', '还款'),
      inEveryLocale((locale) => {
        const amount = formatMoney({ amountMinor: run[0]!.payment, currency }, locale, 'UK');
        const due = dueText(run, plan)[locale];
        const count = formatPayments(run.length, locale, 'UK');
        return locale === 'en' ? `${count} of ${amount}, ${due}` : `${count}，每期 ${amount}，${due}`;
      }),
    ),
  );
}

/** Credit for a purchase names the goods, their cash price, and what is paid at once. */
export function purchaseRows({ plan, currency, goods }: ClosedEndCredit): DisclosureRow[] {
  const cashPrice = minorUnits(plan.credit + plan.downPayment);
  return [
    row('goods', both('Goods or services', '商品或服务'), goods!),
    row('cash-price', both('Cash price', '现金价格'), uk.money(cashPrice, currency)),
    ...(plan.downPayment > 0 ? [row('deposit', both('Deposit', '首付款'), uk.money(plan.downPayment, currency))] : []),
  ];
}

function lineRows(offer: OpenEndCredit): DisclosureRow[] {
  const { creditLimit, currency, minimum, drawn, illustration, terms } = offer;
  const { payment, rows } = illustration;
  const last = rows.at(-1)!.payment;
  const [fees, { total }] = [annualFees(offer), offerTotals(offer)];
  const example = inEveryLocale((locale) => {
    const money = (amountMinor: number) => formatMoney({ amountMinor, currency }, locale, 'UK');
    const payments = formatPayments(rows.length, locale, 'UK');
    const lastly = money(last);
    const count = last === payment ? payments : locale === 'en' ? `${payments} (the last ${lastly})` : `${payments}（末期 ${lastly}）`;
    const paid = money(offer.illustration.totalOfPayments);
    if (locale === 'en') {
      const alsoFees = fees > 0 ? ` and ${money(fees)} of annual fees, ${money(total)} in all` : '';
      return `If you draw ${money(drawn)}, nothing more, and pay ${money(payment)} each month, you pay ${paid} in ${count}${alsoFees}.`;
    }
    const alsoFees = fees > 0 ? `，另付年费 ${money(fees)}，总计 ${money(total)}` : '';
    return `若仅支用 ${money(drawn)}，每月还款 ${money(payment)}，则${count}，合计偿还 ${paid}${alsoFees}。`;
  });
  return [
    row('type', both('The type of credit', '信贷类型'), terms?.typeOfCredit ?? lineType),
    { ...row('total-credit', both('The total amount of credit', '信贷总额'), uk.money(creditLimit, currency)), note: totalCreditNote },
    row('drawdown', both('How and when credit would be provided', '信贷的提供方式和时间'), terms?.drawdown ?? drawAnyTime),
    row('duration', both('The duration of the credit agreement', '信贷合同期限'), both('It has no fixed duration.', '无固定期限。')),
    row('repayments', both('Repayments', '还款'), minimumText(minimum, currency)),
    ...orderRows(offer),
    row('total-payable', both('The total amount you will have to pay', '您须支付的总额'), example),
  ];
}

/** Only where a repayment is not shared out in the usual way. */
function orderRows({ terms }: DisclosedOffer): DisclosureRow[] {
  const label = both('Your repayments pay off what you owe in this order', '还款的抵充顺序');
  return terms?.orderOfPayments ? [row('order-of-payments', label, terms.orderOfPayments)] : [];
}

function drawdownText({ payee, plan, terms }: ClosedEndCredit): LocalizedText {
  if (terms?.drawdown) return terms.drawdown;

  const date = uk.date(plan.advancedOn);
  if (!payee) return both(`Paid to you in full on ${date.en}.`, `于 ${date['zh-Hans']} 全额支付给您。`);
  return both(`Paid to ${payee} for your purchase on ${date.en}.`, `于 ${date['zh-Hans']} 为您的购买支付给 ${payee}。`);
}

const purchaseType = both('Fixed-sum credit for a purchase.', '用于购买的定额信贷。');
const loanType = both('Fixed-sum loan.', '定额贷款。');
const lineType = both('Running-account credit.', '循环信贷。');
const drawAnyTime = both(
  'You may draw up to the credit limit at any time after the agreement is made.',
  '合同订立后，您可随时在信用额度内支用。',
);
const totalCreditNote = both(
  'This means the amount of credit to be provided under the proposed agreement, or the credit limit.',
  '即拟签订合同项下提供的信贷金额，或信用额度。',
);
