import type { DisclosureView } from '@liana/contract';
import { text } from './offers.ts';

type Section = DisclosureView['sections'][number];
type Row = Section['rows'][number];

const row = (key: string, en: string, zh: string, value: string, more: Partial<Row> = {}): Row => ({
  key,
  label: text(en, zh),
  value: text(value, value),
  prominent: false,
  ...more,
});

const head: Section = {
  key: 'head',
  layout: 'head',
  title: text('Lender', '贷款机构'),
  rows: [row('creditor', 'Lender', '贷款机构', 'Lanshi Bank'), row('date', 'Date', '日期', '2026-11-21')],
};

const leading: Section = {
  key: 'cost',
  layout: 'boxes',
  title: text('What it costs in a year', '年化成本'),
  rows: [
    row('annual-cost', 'All-in annual cost (simple)', '年化综合融资成本（单利）', '10.97%', {
      note: text('In normal performance, with all interest and fees', '正常履约时，含全部利息和费用'),
      prominent: true,
    }),
  ],
};

const sums: Section = {
  key: 'sums',
  layout: 'figures',
  title: text('Amounts', '金额'),
  rows: [
    row('principal', 'You borrow', '借款本金', '¥6,800.00'),
    row('total-cost', 'Interest and fees', '息费合计', '¥410.92'),
    row('total', 'You pay in all', '还款总额', '¥7,210.92', { prominent: true }),
  ],
};

const none = text('', '');
const items: Section = {
  key: 'items',
  layout: 'table',
  title: text('Interest and fees in normal performance', '正常履约时的息费'),
  columns: [
    text('Item', '项目'),
    text('Collected by', '收取方'),
    text('How', '收取方式'),
    text('Standard', '标准'),
    text('Amount', '金额'),
  ],
  rows: [
    row('interest', 'Interest', '利息', '¥268.12', {
      cells: [text('Lanshi Bank', '岚石银行'), text('monthly, equal payments', '按月，等额本息'), text('7.20%', '7.20%')],
    }),
    row('guarantee', 'Guarantee fee', '担保费', '¥142.80', {
      cells: [text('Anling Guarantee', '安岭融资担保'), text('monthly, ¥11.90 each', '按月，每期 ¥11.90'), text('3.77%', '3.77%')],
    }),
    row('total', 'Total', '合计', '¥410.92', { cells: [none, none, text('10.97%', '10.97%')], prominent: true }),
  ],
};

const nothingElse: Section = {
  key: 'nothing-else',
  layout: 'notice',
  title: text('Nothing else', '无其他费用'),
  rows: [row('nothing-else', 'Nothing else', '无其他费用', 'Nothing else is charged.', { prominent: true })],
};

const rights: Section = {
  key: 'rights',
  layout: 'terms',
  title: text('Your rights', '您的权利'),
  rows: [
    row('prepayment', 'Pay early', '提前还款', 'At any time, in full or in part.'),
    row('apr', 'Annual percentage rate', '年费用百分率', '10.9%', { prominent: true, note: text('To compare offers by.', '用于比较。') }),
  ],
};

/** A table of all costs that is confirmed in a pop-up: every layout, and a time to read. */
export function aCostTable({ hash = 'table', readingSeconds = 10 }: { hash?: string; readingSeconds?: number } = {}): DisclosureView {
  return {
    market: 'CN',
    ruleSetVersion: 'CN-2026-09-30',
    hash,
    title: text('Statement of all-in financing cost', '综合融资成本明示表'),
    sections: [head, leading, sums, items, nothingElse, rights],
    schedule: [],
    confirmation: {
      shownAs: 'pop-up',
      readingSeconds,
      statement: text('I have read the table above and understand everything that the loan costs.', '我已阅读上表，了解借款的全部成本。'),
    },
  };
}

/** A document that the law parts into two pages. */
export function aPagedDisclosure(): DisclosureView {
  const sections = [head, leading, sums, nothingElse, { ...rights, page: 2 }];
  return { ...aCostTable(), hash: 'paged', sections, confirmation: { shownAs: 'page', readingSeconds: 0 } };
}
