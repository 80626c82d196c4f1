import { type AnnualRate, type MinorUnits, sumMinor } from '@liana/finance';
import type { ClosedEndCredit, DisclosedOffer, OpenEndCredit } from '../../disclosed-offer.ts';
import type { DisclosureRow, DisclosureSection } from '../../disclosure.ts';
import type { HeadlineCost } from '../../rule-set.ts';
import { inEveryLocale } from '../../text.ts';
import { row } from '../../writing.ts';
import type { NormalCosts } from './cost-line.ts';
import { paymentRows } from './payments.ts';
import { cn } from './words.ts';

/** The annual cost alone, more conspicuous than anything else (PBoC [2021] No. 3, item 1). */
export function headlineSection({ longLabel }: HeadlineCost, rate: AnnualRate): DisclosureSection {
  return {
    key: 'cost',
    layout: 'boxes',
    title: { en: 'What it costs in a year', 'zh-Hans': '年化成本' },
    rows: [
      {
        key: 'annual-cost',
        label: longLabel,
        value: cn.rate(rate),
        note: { en: 'In normal performance, with all interest and fees.', 'zh-Hans': '正常履约时，含全部利息和费用' },
        prominent: true,
      },
    ],
  };
}

/** What is borrowed, what it costs, and what is paid: of the loan, or of the example of a line. */
export function sumsSection(offer: DisclosedOffer, costs: NormalCosts): DisclosureSection {
  return {
    key: 'sums',
    layout: 'figures',
    title: offer.kind === 'closed-end' ? { en: 'Amounts', 'zh-Hans': '金额' } : { en: 'Example of one draw', 'zh-Hans': '一次支用示例' },
    rows: offer.kind === 'closed-end' ? loanSums(offer) : lineSums(offer, costs),
  };
}

function loanSums(offer: ClosedEndCredit): DisclosureRow[] {
  const { plan, currency } = offer;
  const money = (amount: MinorUnits) => cn.money(amount, currency);
  return [
    ...(plan.downPayment > 0 ? [row('down-payment', { en: 'Down payment', 'zh-Hans': '首付款' }, money(plan.downPayment))] : []),
    row('principal', { en: 'Principal', 'zh-Hans': '借款本金' }, money(plan.principal)),
    row('total-cost', { en: 'Interest and fees', 'zh-Hans': '息费合计' }, money(plan.financeCharge)),
    ...paymentRows(offer),
    { ...row('total-of-payments', { en: 'You pay back in all', 'zh-Hans': '还款总额' }, money(plan.totalOfPayments)), prominent: true },
  ];
}

function lineSums({ illustration, creditLimit, drawn, currency }: OpenEndCredit, { totalAmount }: NormalCosts): DisclosureRow[] {
  const { rows, payment } = illustration;
  const last = cn.date(rows.at(-1)!.dueOn);
  const lastly = cn.money(rows.at(-1)!.payment, currency);
  const payments = cn.payments(rows.length);
  return [
    row('credit-limit', { en: 'Credit limit', 'zh-Hans': '循环额度' }, cn.money(creditLimit, currency)),
    row('principal', { en: 'You draw', 'zh-Hans': '支用本金' }, cn.money(drawn, currency)),
    row('total-cost', { en: 'Interest and fees', 'zh-Hans': '息费合计' }, cn.money(totalAmount, currency)),
    {
      ...row(
        'payments',
        inEveryLocale((locale) =>
          locale === 'en' ? `${payments.en}, the last on ${last.en}` : `每期应还（${payments[locale]}，末期 ${last[locale]}）`,
        ),
        cn.money(payment, currency),
      ),
      ...(rows.at(-1)!.payment !== payment && {
        note: inEveryLocale((locale) => (locale === 'en' ? `The last is ${lastly.en}.` : `末期 ${lastly[locale]}。`)),
      }),
    },
    {
      ...row('total-of-payments', { en: 'You pay back in all', 'zh-Hans': '还款总额' }, cn.money(sumMinor([drawn, totalAmount]), currency)),
      prominent: true,
    },
  ];
}
