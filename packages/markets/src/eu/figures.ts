import { type AnnualRate, type ChargedItem, type MinorUnits, planAprc, sumMinor } from '@liana/finance';
import type { ClosedEndCredit, DisclosedOffer, OpenEndCredit } from '../disclosed-offer.ts';
import type { DisclosureRow } from '../disclosure.ts';
import { fillIn } from '../legal-text.ts';
import { annualFees, offerTotals } from '../offer-totals.ts';
import { paymentRuns } from '../payment-runs.ts';
import type { LocalizedText } from '../text.ts';
import { row } from '../writing.ts';
import { borrowingRate, durationOf, itemNames, itemTimes } from './credit-words.ts';
import type { EuropeanLaw, EuropeanText } from './law.ts';
import { totalCredit } from './scope.ts';

/** The standard information of an example (art. 8(3), item list not confirmed), by names that a setting may list. */
export const exampleItems = [
  'borrowing-rate',
  'charges',
  'total-credit',
  'aprc',
  'duration',
  'instalments',
  'total-payable',
  'cash-price',
  'down-payment',
] as const;
export type ExampleItem = (typeof exampleItems)[number];

/** The figures of an offer as rows; empty where the offer has none. */
export function figureRows(offer: DisclosedOffer, law: EuropeanLaw): Readonly<Record<ExampleItem, readonly DisclosureRow[]>> {
  const money = (amount: MinorUnits) => law.writing.money(amount, offer.currency);
  const total = row('total-payable', labels.totalPayable, money(totalPayable(offer)));
  return {
    'borrowing-rate': [row('borrowing-rate', labels.borrowingRate, borrowingRate(offer, law))],
    charges:
      offer.kind === 'closed-end' ? offer.plan.costItems.filter(({ item }) => item.inCost).map(chargeRow(offer, law)) : lineFee(offer, law),
    'total-credit': [row('total-credit', offer.kind === 'closed-end' ? labels.totalCredit : labels.limit, money(totalCredit(offer)))],
    aprc: [row('aprc', labels.aprc, law.writing.rate(offerAprc(offer)))],
    duration: [row('duration', labels.duration, durationOf(offer, law))],
    instalments: [row('instalments', labels.instalments, instalmentsOf(offer, law))],
    'total-payable': [offer.kind === 'closed-end' ? total : { ...total, note: fillIn(ofOneDraw, { amount: money(offer.drawn) }) }],
    'cash-price': offer.kind === 'closed-end' && offer.goods ? [row('cash-price', labels.cashPrice, money(cashPrice(offer)))] : [],
    'down-payment':
      offer.kind === 'closed-end' && offer.plan.downPayment > 0
        ? [row('down-payment', labels.downPayment, money(offer.plan.downPayment))]
        : [],
  };
}

/** The annual percentage rate of charge; of a line, as its lender computed it. @throws {FinanceError} `no-rate`. */
function offerAprc(offer: DisclosedOffer): AnnualRate {
  return offer.kind === 'closed-end' ? planAprc(offer.plan, 'eu-aprc') : offer.apr;
}

/** Credit and its total cost together; of a line, what its example comes to. */
export function totalPayable(offer: DisclosedOffer): MinorUnits {
  if (offer.kind === 'closed-end') return sumMinor([offer.plan.credit, offer.plan.financeCharge]);
  return offerTotals(offer).total;
}

/** Whether there is one payment a month. */
export function isMonthly({ interval }: ClosedEndCredit['plan']): boolean {
  return interval.unit === 'month' && interval.count === 1;
}

/** What the goods cost without credit. */
export function cashPrice({ plan }: ClosedEndCredit): MinorUnits {
  return sumMinor([plan.credit, plan.downPayment]);
}

/** `24 payments of €442.84`, an odd last one beside it; of a line, those of its example. */
export function instalmentsOf(offer: DisclosedOffer, { writing }: EuropeanLaw): LocalizedText {
  const rows = offer.kind === 'closed-end' ? offer.plan.rows : offer.illustration.rows;
  const runs = paymentRuns(rows).map((run) =>
    fillIn(ofEach, {
      payments: writing.payments(run.length),
      count: String(run.length),
      amount: writing.money(run[0]!.payment, offer.currency),
    }),
  );
  return writing.each((language) => runs.map((run) => run[language]).join(language === 'zh-Hans' ? '；' : ', '));
}

/** `Arrangement fee, paid at the start` and its sum; what comes with each payment names its amount as well. */
function chargeRow({ plan, currency }: ClosedEndCredit, { writing }: EuropeanLaw) {
  return ({ item, total, withPayments }: ChargedItem, index: number): DisclosureRow => {
    const each =
      item.paid === 'with-each-payment' && withPayments.every((amount) => amount === withPayments[0]) ? withPayments[0] : undefined;
    const when =
      each === undefined ? itemTimes[item.paid] : fillIn(isMonthly(plan) ? aMonth : eachTime, { amount: writing.money(each, currency) });
    return row(
      `charge-${index + 1}-${item.kind}`,
      fillIn(nameAndTime, { name: itemNames[item.kind], when }),
      writing.money(total, currency),
    );
  };
}

function lineFee(offer: OpenEndCredit, { writing }: EuropeanLaw): DisclosureRow[] {
  const { annualFee, currency } = offer;
  if (!annualFee) return [];
  const label = fillIn(labels.annualFee, { amount: writing.money(annualFee, currency) });
  return [row('charge-1-account', label, writing.money(annualFees(offer), currency))];
}

const ofEach: EuropeanText = { en: '{payments} of {amount}', 'zh-Hans': '{count} 期，每期 {amount}', de: '{payments} zu {amount}' };
const nameAndTime: EuropeanText = { en: '{name}, {when}', 'zh-Hans': '{name}（{when}）', de: '{name}, {when}' };
const aMonth: EuropeanText = { en: '{amount} a month', 'zh-Hans': '每月 {amount}', de: '{amount} im Monat' };
const eachTime: EuropeanText = { en: '{amount} with each payment', 'zh-Hans': '每期 {amount}', de: '{amount} mit jeder Rate' };
const ofOneDraw: EuropeanText = {
  en: 'Example: you draw {amount} once and pay the first smallest payment every time.',
  'zh-Hans': '示例：一次支用 {amount}，每次按首期最低还款额偿还。',
  de: 'Beispiel: Sie nehmen einmal {amount} in Anspruch und zahlen jedes Mal die erste Mindestrate.',
};

const labels = {
  borrowingRate: { en: 'Borrowing rate', 'zh-Hans': '借款利率', de: 'Sollzinssatz' },
  totalCredit: { en: 'Total amount of credit', 'zh-Hans': '信贷总额', de: 'Gesamtkreditbetrag' },
  limit: { en: 'Total amount of credit (limit)', 'zh-Hans': '信贷总额（额度）', de: 'Gesamtkreditbetrag (Kreditrahmen)' },
  aprc: { en: 'Annual percentage rate of charge (APRC)', 'zh-Hans': '年百分率（APRC）', de: 'Effektiver Jahreszins' },
  duration: { en: 'Duration', 'zh-Hans': '期限', de: 'Laufzeit' },
  instalments: { en: 'Payments', 'zh-Hans': '还款', de: 'Zahlungen' },
  totalPayable: { en: 'Total you pay', 'zh-Hans': '还款总额', de: 'Gesamtbetrag' },
  cashPrice: { en: 'Cash price', 'zh-Hans': '现金价格', de: 'Barzahlungspreis' },
  downPayment: { en: 'Down payment', 'zh-Hans': '首付款', de: 'Anzahlung' },
  annualFee: { en: 'Fee, {amount} a year', 'zh-Hans': '年费（每年 {amount}）', de: 'Gebühr, {amount} im Jahr' },
} satisfies Record<string, EuropeanText>;
