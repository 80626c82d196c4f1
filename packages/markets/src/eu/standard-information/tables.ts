import type { MinorUnits } from '@liana/finance';
import type { ClosedEndCredit } from '../../disclosed-offer.ts';
import type { DisclosureRow, DisclosureSection } from '../../disclosure.ts';
import { paymentRuns } from '../../payment-runs.ts';
import { row } from '../../writing.ts';
import { itemNames, itemTimes } from '../credit-words.ts';
import { totalPayable } from '../figures.ts';
import type { EuropeanLaw, EuropeanText } from '../law.ts';
import type { CompleteOffer } from '../required.ts';
import { contingentNames, standardOf } from './default-costs.ts';

/** Every payment with its amount and first date, equal ones on one line. */
export function paymentTable({ plan, currency }: ClosedEndCredit, { writing }: EuropeanLaw): DisclosureSection {
  return {
    key: 'payments',
    layout: 'table',
    page: 2,
    title: { en: 'Payments', 'zh-Hans': '还款计划', de: 'Zahlungsplan' } satisfies EuropeanText,
    columns: [
      { en: 'Number', 'zh-Hans': '期数', de: 'Anzahl' },
      { en: 'From', 'zh-Hans': '自', de: 'Ab' },
      { en: 'Amount of each', 'zh-Hans': '每期金额', de: 'Betrag je Rate' },
    ] satisfies EuropeanText[],
    rows: paymentRuns(plan.rows).map((run, index) => ({
      ...row(`payments-${index + 1}`, writing.payments(run.length), writing.money(run[0]!.payment, currency)),
      cells: [writing.date(run[0]!.dueOn)],
    })),
  };
}

/** Every cost of normal performance: what for, who collects it, when, whether the APRC counts it, and its sum. */
export function costTable(offer: ClosedEndCredit, { writing }: EuropeanLaw): DisclosureSection {
  const { plan, currency, creditor } = offer;
  const line = (key: string, label: EuropeanText, cells: DisclosureRow['cells'], amount: MinorUnits): DisclosureRow => ({
    ...row(key, label, writing.money(amount, currency)),
    ...(cells && { cells }),
  });
  const interest = line(
    'interest',
    words.interest,
    [writing.name(creditor.name), itemTimes['with-each-payment'], words.yes],
    plan.interest,
  );
  const charges = plan.costItems.map(({ item, total }, index) =>
    line(
      `cost-${index + 1}-${item.kind}`,
      itemNames[item.kind],
      [writing.name(item.payee), itemTimes[item.paid], item.inCost ? words.yes : words.no],
      total,
    ),
  );
  return {
    key: 'costs',
    layout: 'table',
    page: 2,
    title: { en: 'Every cost', 'zh-Hans': '全部费用', de: 'Alle Kosten' } satisfies EuropeanText,
    columns: [
      { en: 'Cost', 'zh-Hans': '项目', de: 'Kosten' },
      { en: 'Collected by', 'zh-Hans': '收取方', de: 'Empfänger' },
      { en: 'When', 'zh-Hans': '支付时间', de: 'Wann' },
      { en: 'In the APRC', 'zh-Hans': '计入年百分率', de: 'Im effektiven Jahreszins' },
      { en: 'Sum', 'zh-Hans': '合计', de: 'Summe' },
    ] satisfies EuropeanText[],
    rows: [
      interest,
      ...charges,
      {
        ...line('total-cost', words.totalCost, [words.empty, words.empty, words.empty], (totalPayable(offer) - plan.credit) as MinorUnits),
        prominent: true,
      },
    ],
  };
}

/** Every cost that arises only when something goes wrong or is asked for, with who collects it; and that there is no other. */
export function contingentTable(offer: CompleteOffer, law: EuropeanLaw): DisclosureSection {
  const costs = (offer.contingentCosts ?? []).map((cost, index) => ({
    ...row(`contingent-${index + 1}-${cost.kind}`, contingentNames[cost.kind], standardOf(cost, offer, law)),
    cells: [law.writing.name(cost.payee)],
  }));
  return {
    key: 'contingent',
    layout: 'table',
    page: 2,
    title: { en: 'Costs that may come on top', 'zh-Hans': '或有费用', de: 'Kosten, die hinzukommen können' } satisfies EuropeanText,
    columns: [
      { en: 'Event', 'zh-Hans': '情形', de: 'Anlass' },
      { en: 'Collected by', 'zh-Hans': '收取方', de: 'Empfänger' },
      { en: 'Charge', 'zh-Hans': '标准', de: 'Entgelt' },
    ] satisfies EuropeanText[],
    rows: [...costs, { ...row('no-other-costs', words.anythingElse, words.noOthers), cells: [words.empty] }],
  };
}

const words = {
  empty: { en: '', 'zh-Hans': '', de: '' },
  interest: { en: 'Interest', 'zh-Hans': '利息', de: 'Zinsen' },
  yes: { en: 'yes', 'zh-Hans': '是', de: 'ja' },
  no: { en: 'no', 'zh-Hans': '否', de: 'nein' },
  totalCost: { en: 'Total cost of the credit', 'zh-Hans': '信贷总成本', de: 'Gesamtkosten des Kredits' },
  anythingElse: { en: 'Anything else', 'zh-Hans': '其他', de: 'Sonstiges' },
  noOthers: { en: 'No other costs.', 'zh-Hans': '不收取其他费用。', de: 'Keine weiteren Kosten.' },
} satisfies Record<string, EuropeanText>;
