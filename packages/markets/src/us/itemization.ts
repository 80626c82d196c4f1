import { type MinorUnits, minorUnits } from '@liana/finance';
import type { ClosedEndCredit } from '../disclosed-offer.ts';
import type { DisclosureSection } from '../disclosure.ts';
import { summaryWords } from '../present-offer.texts.ts';
import type { LocalizedText } from '../text.ts';
import { row } from '../writing.ts';
import { us } from './rows.ts';

/**
 * Where the money goes, 1026.18(c): what the merchant, the borrower and others get, less the prepaid finance charge, is the amount
 * financed; with the interest and the fees below it, the total of payments. A merchant gets the whole price, so the borrower brings what
 * is prepaid; where the borrower gets the money, it is kept back from it.
 */
export function itemization({ plan, currency, payee }: ClosedEndCredit): DisclosureSection {
  const { credit, received, upfrontFees, amountFinanced, financeCharge, interest, otherFees } = plan;
  const paidOut = payee
    ? { key: 'paid-to-others', label: { en: `Paid to ${payee} on your behalf`, 'zh-Hans': `代您支付给 ${payee}` }, amount: credit }
    : { key: 'paid-to-you', label: { en: 'Paid to you', 'zh-Hans': '支付给您' }, amount: received };
  const prepaid = { key: 'prepaid-finance-charge', label: payee ? paidAtStart : keptBack, amount: upfrontFees };
  const financed = { key: 'amount-financed', label: { en: 'Amount financed', 'zh-Hans': '融资金额' }, amount: amountFinanced };
  const othersFinanced = amountFinanced - (payee ? credit - upfrontFees : received);
  const lines = [
    paidOut,
    {
      key: 'other-fees',
      label: { en: 'Fees outside the finance charge, paid to others on your behalf', 'zh-Hans': '代您支付的、不计入融资费用的收费' },
      amount: othersFinanced,
    },
    ...(payee ? [prepaid, financed] : [financed]),
    { key: 'interest', label: { en: 'Interest', 'zh-Hans': '利息' }, amount: interest },
    ...(payee ? [] : [prepaid]),
    {
      key: 'fees',
      label: { en: 'Fees in the finance charge', 'zh-Hans': '计入融资费用的手续费' },
      amount: financeCharge - interest - upfrontFees,
    },
    {
      key: 'separate-fees',
      label: { en: 'Fees outside the finance charge, paid separately', 'zh-Hans': '另行支付的、不计入融资费用的收费' },
      amount: otherFees - othersFinanced,
    },
  ];
  return {
    key: 'itemization',
    layout: 'terms',
    title: { en: 'Where the money goes', 'zh-Hans': '款项明细' },
    rows: lines
      .filter(({ key, amount }) => key === 'interest' || amount > 0)
      .map(({ key, label, amount }) => row(key, label, us.money(minorUnits(amount), currency))),
  };
}

const paidAtStart = {
  en: 'Less the prepaid finance charge, which you pay at the start',
  'zh-Hans': '减：预付融资费用（由您在首日支付）',
};
const keptBack = { en: 'Prepaid finance charge, kept back at the start', 'zh-Hans': '预付融资费用（首日扣收）' };

/** How the payments come to what leaves the purse, where something is paid beside them: on the first day, or down. */
export function inAll({ plan, currency }: ClosedEndCredit): DisclosureSection[] {
  const { credit, received, downPayment, totalOfPayments, totalPaid } = plan;
  const atStart = minorUnits(credit - received);
  if (totalPaid === totalOfPayments) return [];
  const part = (key: string, label: LocalizedText, amount: MinorUnits) => row(key, label, us.money(amount, currency));
  return [
    {
      key: 'in-all',
      layout: 'terms',
      title: { en: 'What you pay in all', 'zh-Hans': '您总共支付多少' },
      rows: [
        part('total-of-payments', { en: 'Total of payments', 'zh-Hans': '还款总额' }, totalOfPayments),
        ...(downPayment > 0 ? [part('down-payment', summaryWords.downPayment, downPayment)] : []),
        ...(atStart > 0 ? [part('paid-at-start', summaryWords.atStart, atStart)] : []),
        part('total-paid', summaryWords.totalPaid, totalPaid),
      ],
    },
  ];
}
