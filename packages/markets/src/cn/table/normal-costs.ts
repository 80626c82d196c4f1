import type { Currency } from '@liana/finance';
import type { DisclosedOffer } from '../../disclosed-offer.ts';
import type { DisclosureRow, DisclosureSection } from '../../disclosure.ts';
import { row } from '../../writing.ts';
import { closedEndCosts } from './closed-end-costs.ts';
import type { NormalCosts } from './cost-line.ts';
import { openEndCosts } from './open-end-costs.ts';
import { blank, cn } from './words.ts';

/** What normal performance costs, item by item. @throws {MarketError} `offer-incomplete`. */
export function normalCosts(offer: DisclosedOffer): NormalCosts {
  return offer.kind === 'closed-end' ? closedEndCosts(offer) : openEndCosts(offer);
}

/** The table of the items, each with collector, method, standard, annualised level and amount, and their sum. */
export function normalCostsSection({ currency }: DisclosedOffer, { lines, totalPercent, totalAmount }: NormalCosts): DisclosureSection {
  return {
    key: 'normal-costs',
    layout: 'table',
    title: { en: 'Interest and fees in normal performance', 'zh-Hans': '正常履约时的息费' },
    columns: [
      { en: 'Item', 'zh-Hans': '项目' },
      { en: 'Collected by', 'zh-Hans': '收取方' },
      { en: 'How', 'zh-Hans': '收取方式' },
      { en: 'Standard', 'zh-Hans': '收取标准' },
      { en: 'In a year (simple)', 'zh-Hans': '年化水平（单利）' },
      { en: 'Amount', 'zh-Hans': '金额' },
    ],
    rows: [
      ...lines.map((line) => ({
        ...row(line.key, line.label, cn.money(line.amount, currency)),
        cells: [cn.name(line.payee), line.method, line.standard, cn.percent(line.levelPercent)],
      })),
      {
        ...row('total', { en: 'Total', 'zh-Hans': '合计' }, cn.money(totalAmount, currency)),
        cells: [blank, blank, blank, cn.percent(totalPercent)],
        prominent: true,
      },
    ],
  };
}

/** The same items as plain amounts, for the time before the table was asked for. */
export function normalCostRows({ lines }: NormalCosts, currency: Currency): DisclosureRow[] {
  return lines.map(({ key, label, payee, standard, amount }) => ({
    ...row(key, label, cn.money(amount, currency)),
    note: cn.each((language) => (language === 'en' ? `${standard.en}, collected by ${payee}` : `${standard['zh-Hans']}，由${payee}收取`)),
  }));
}
