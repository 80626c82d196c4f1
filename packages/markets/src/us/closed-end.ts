import { type Currency, type InstalmentPlan, planApr, type ScheduleRow } from '@liana/finance';
import type { ClosedEndCredit } from '../disclosed-offer.ts';
import type { DisclosureRow, DisclosureSection } from '../disclosure.ts';
import { formatDate, formatMoney, formatPayments } from '../format.ts';
import { frequencyWords } from '../frequency-words.ts';
import { paymentRuns } from '../payment-runs.ts';
import { inEveryLocale } from '../text.ts';
import { row } from '../writing.ts';
import { contingentSection } from './contingent.ts';
import { inAll, itemization } from './itemization.ts';
import { closingSection, headSection, us } from './rows.ts';

/**
 * What 12 CFR 1026.18 wants for a loan with a fixed schedule, in the words and order of the model form H-2: the four boxes
 * (the rate and the finance charge more conspicuous, 1026.17(a)(2)), the schedule, the charges, the references.
 */
export function closedEndSections(offer: ClosedEndCredit): DisclosureSection[] {
  return [
    headSection(offer),
    boxes(offer),
    paymentSchedule(offer),
    itemization(offer),
    ...inAll(offer),
    contingentSection(offer),
    closingSection(offer),
  ];
}

function boxes({ plan, currency }: ClosedEndCredit): DisclosureSection {
  return {
    key: 'cost',
    layout: 'boxes',
    title: { en: 'What it costs', 'zh-Hans': '费用' },
    rows: [
      {
        key: 'annual-percentage-rate',
        label: { en: 'Annual percentage rate', 'zh-Hans': '年百分率（APR）' },
        value: us.rate(planApr(plan)),
        note: { en: 'The cost of your credit as a yearly rate.', 'zh-Hans': '以年率表示的信贷成本。' },
        prominent: true,
      },
      {
        key: 'finance-charge',
        label: { en: 'Finance charge', 'zh-Hans': '融资费用' },
        value: us.money(plan.financeCharge, currency),
        note: { en: 'The dollar amount the credit will cost you.', 'zh-Hans': '您为该信贷支付的金额。' },
        prominent: true,
      },
      {
        key: 'amount-financed',
        label: { en: 'Amount financed', 'zh-Hans': '融资金额' },
        value: us.money(plan.amountFinanced, currency),
        note: { en: 'The amount of credit provided to you or on your behalf.', 'zh-Hans': '提供给您或代您支付的信贷金额。' },
        prominent: false,
      },
      {
        key: 'total-of-payments',
        label: { en: 'Total of payments', 'zh-Hans': '还款总额' },
        value: us.money(plan.totalOfPayments, currency),
        note: {
          en: 'The amount you will have paid after you have made all payments as scheduled.',
          'zh-Hans': '按计划还清全部款项后，您支付的总额。',
        },
        prominent: false,
      },
    ],
  };
}

function paymentSchedule({ plan, currency }: ClosedEndCredit): DisclosureSection {
  return {
    key: 'payment-schedule',
    layout: 'table',
    title: { en: 'Your payment schedule', 'zh-Hans': '还款计划' },
    columns: [
      { en: 'Payments', 'zh-Hans': '期数' },
      { en: 'Amount and due date', 'zh-Hans': '金额与还款日' },
    ],
    rows: paymentRuns(plan.rows).map((run, index) => scheduleRow(`payments-${index + 1}`, run, plan, currency)),
  };
}

function scheduleRow(key: string, run: readonly ScheduleRow[], { interval }: InstalmentPlan, currency: Currency): DisclosureRow {
  const { payment, dueOn } = run[0]!;
  const often = frequencyWords(interval);
  return row(
    key,
    inEveryLocale((locale) => formatPayments(run.length, locale)),
    inEveryLocale((locale) => {
      const amount = formatMoney({ amountMinor: payment, currency }, locale);
      const date = formatDate(dueOn, locale);
      if (run.length === 1) return locale === 'en' ? `${amount}, on ${date}` : `${amount}，还款日 ${date}`;
      return locale === 'en' ? `${amount} each, ${often.en} from ${date}` : `每期 ${amount}，自 ${date} 起${often[locale]}支付`;
    }),
  );
}
