import { type Currency, minorUnits } from '@liana/finance';
import { isCharged } from '../../contingent-charge.ts';
import type { ContingentCost, DisclosedOffer } from '../../disclosed-offer.ts';
import type { DisclosureRow, DisclosureSection } from '../../disclosure.ts';
import { inEveryLocale, type LocalizedText } from '../../text.ts';
import { row } from '../../writing.ts';
import { cn, contingentWords } from './words.ts';

/** Costs that a borrower looks for even where there are none: the table then says so. */
const alwaysSaid: readonly ContingentCost['kind'][] = ['late-interest', 'early-repayment'];

/** What default, or paying early, may cost, each with its standard and who collects it. */
export function contingentCostsSection({ currency, contingentCosts = [] }: DisclosedOffer): DisclosureSection {
  const unsaid = alwaysSaid.filter((kind) => !contingentCosts.some((cost) => cost.kind === kind));
  return {
    key: 'contingent-costs',
    layout: 'table',
    title: { en: 'What default may cost', 'zh-Hans': '违约时可能产生的成本' },
    columns: [
      { en: 'Item', 'zh-Hans': '项目' },
      { en: 'Collected by', 'zh-Hans': '收取方' },
      { en: 'When', 'zh-Hans': '何时收取' },
      { en: 'Standard', 'zh-Hans': '标准' },
    ],
    rows: [
      ...contingentCosts.map((cost, index) => (isCharged(cost) ? costRow(cost, index, currency) : freeRow(cost.kind, currency))),
      ...unsaid.map((kind) => freeRow(kind, currency)),
    ],
  };
}

function freeRow(kind: ContingentCost['kind'], currency: Currency): DisclosureRow {
  return {
    ...row(kind, contingentWords[kind], cn.money(minorUnits(0), currency)),
    cells: [
      { en: 'Not charged', 'zh-Hans': '不收取' },
      { en: 'Does not apply', 'zh-Hans': '不适用' },
    ],
  };
}

function costRow(cost: ContingentCost, index: number, currency: Currency): DisclosureRow {
  const { kind, payee } = cost;
  return { ...row(`${kind}-${index + 1}`, contingentWords[kind], standardOf(cost, currency)), cells: [cn.name(payee), whenOf(cost)] };
}

function standardOf({ kind, standard }: ContingentCost, currency: Currency): LocalizedText {
  if ('amount' in standard) return cn.money(standard.amount, currency);
  const percent = cn.percent(standard.annualPercent);
  if (kind === 'early-repayment') return { en: `${percent.en} of what you pay early`, 'zh-Hans': `提前还款额的 ${percent['zh-Hans']}` };
  return inEveryLocale((locale) => (locale === 'en' ? `${percent.en} a year` : `年化 ${percent[locale]}`));
}

function whenOf({ kind, afterDays = 0 }: ContingentCost): LocalizedText {
  const late = afterDays === 0 ? { en: 'from the day after the due date', 'zh-Hans': '到期次日起' } : afterLateDays(afterDays);
  if (kind === 'late-interest') {
    return { en: `${late.en}, on overdue principal, by the day`, 'zh-Hans': `${late['zh-Hans']}，按逾期本金和实际天数` };
  }
  return kind === 'late-charge' ? { en: `${late.en}, each time`, 'zh-Hans': `${late['zh-Hans']}，每次` } : eventWords[kind];
}

const afterLateDays = (days: number) => ({ en: `when more than ${days} days late`, 'zh-Hans': `逾期超过 ${days} 天起` });

const eventWords: Readonly<Record<Exclude<ContingentCost['kind'], 'late-interest' | 'late-charge'>, LocalizedText>> = {
  'returned-payment': { en: 'each time that a payment cannot be collected', 'zh-Hans': '每次扣款失败时' },
  reminder: { en: 'with each reminder', 'zh-Hans': '每次催告时' },
  collection: { en: 'when a debt has to be collected', 'zh-Hans': '委托催收或诉讼时' },
  'early-repayment': { en: 'when you pay early', 'zh-Hans': '提前还款时' },
};
