import { type ChargedItem, type CostItem, cnCostLevels, planCnCost, rational, toDecimal } from '@liana/finance';
import type { ClosedEndCredit } from '../../disclosed-offer.ts';
import { frequencyWords } from '../../frequency-words.ts';
import { inEveryLocale, type LocalizedText } from '../../text.ts';
import type { CostLine, NormalCosts } from './cost-line.ts';
import { cn, kindWords, wayWords } from './words.ts';

/** What a loan or a purchase by instalments costs: its interest, then every item in the order of the plan. Interest of nothing is left out beside a fee. */
export function closedEndCosts(offer: ClosedEndCredit): NormalCosts {
  const { plan, creditor, borrowingRatePercent, repayment = 'annuity' } = offer;
  const [interestLevel, ...itemLevels] = cnCostLevels(plan);
  const rate = cn.percent(borrowingRatePercent);
  const interest: CostLine = {
    key: 'interest',
    label: kindWords.interest,
    payee: creditor.name,
    method: joined(frequencyWords(plan.interval), wayWords[repayment], repayment === 'bullet'),
    standard: inEveryLocale((locale) => (locale === 'en' ? `${rate.en} a year` : `年利率 ${rate[locale]}`)),
    levelPercent: interestLevel!.level.percent,
    amount: plan.interest,
  };
  const items = plan.costItems.map((charged, index) => itemLine(offer, charged, index, itemLevels[index]!.level.percent));
  return {
    lines: plan.interest === 0 && items.length > 0 ? items : [interest, ...items],
    totalPercent: planCnCost(plan).simple.percent,
    totalAmount: plan.financeCharge,
  };
}

function itemLine(offer: ClosedEndCredit, { item, total }: ChargedItem, index: number, levelPercent: string): CostLine {
  return {
    key: `${item.kind}-${index + 1}`,
    label: kindWords[item.kind],
    payee: item.payee,
    method: methodOf(offer, item),
    standard: standardOf(offer, item),
    levelPercent,
    amount: total,
  };
}

function methodOf({ plan }: ClosedEndCredit, { paid }: CostItem): LocalizedText {
  if (paid !== 'with-each-payment') return { en: 'once, with the first payment', 'zh-Hans': '随首期还款一次收取' };
  return joined(frequencyWords(plan.interval), { en: 'with each payment', 'zh-Hans': '随每期还款收取' });
}

function standardOf({ currency }: ClosedEndCredit, item: CostItem): LocalizedText {
  const isEach = item.paid === 'with-each-payment';
  const charge = 'amount' in item ? cn.money(item.amount, currency) : shareOf(item);
  if (!isEach) return charge;
  return inEveryLocale((locale) => (locale === 'en' ? `${charge.en} each time` : `每期${'amount' in item ? ' ' : ''}${charge[locale]}`));
}

function shareOf({ rate, of = 'credit' }: Extract<CostItem, { rate: unknown }>): LocalizedText {
  const exact = toDecimal(rate.times(rational(100)), 6, 'half-up');
  const share = cn.percent(exact.replace(/(\.\d\d\d*?)0+$/, '$1'));
  return inEveryLocale((locale) => {
    if (locale === 'en') return `${share.en} of ${of === 'credit' ? 'the loan' : 'what is owed'}`;
    return `${of === 'credit' ? '借款本金' : '剩余本金'}的 ${share[locale]}`;
  });
}

/** Two phrases, the second alone where the first says nothing. */
function joined(first: LocalizedText, second: LocalizedText, isAlone = false): LocalizedText {
  return isAlone ? second : inEveryLocale((locale) => `${first[locale]}${locale === 'en' ? ', ' : '，'}${second[locale]}`);
}
