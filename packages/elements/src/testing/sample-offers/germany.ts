import { addDays, type CostItem, type IsoDate, instalmentPlan, minorUnits, percent } from '@liana/finance';
import type { ContractTerms } from '@liana/markets';
import type { SampleOffer } from './sample-offer.ts';
import { assumedRate, type LineInWords, oneDraw } from './shared.ts';

const bank = 'Northmere Bank';
const text = (en: string, zhHans: string, de: string) => ({ en, 'zh-Hans': zhHans, de });

const shared = {
  creditor: { name: bank, type: 'bank', address: 'Hafenstraße 1, 20457 Hamburg', contact: 'kredit@northmere.example' },
  currency: 'EUR',
  standing: 'firm',
  contingentCosts: [
    { kind: 'reminder', payee: bank, standard: { amount: minorUnits(600) } },
    { kind: 'late-interest', payee: bank, standard: { annualPercent: '9.40' } },
  ],
} as const;

const termsOn = (day: IsoDate): ContractTerms => ({
  typeOfCredit: text('Instalment loan', '分期贷款', 'Ratenkredit'),
  drawdown: text('On the day of signing, to the seller.', '签约当日支付给卖家。', 'Am Tag der Unterschrift an den Verkäufer.'),
  orderOfPayments: text('Charges, then principal, then interest.', '先费用，后本金，再利息。', 'Kosten, dann Hauptforderung, dann Zinsen.'),
  securities: [],
  requiredServices: [],
  databases: ['SCHUFA Holding AG, Wiesbaden'],
  earlyRepaymentCompensation: 'none',
  validUntil: addDays(day, 14),
});

const fees: CostItem[] = [
  { kind: 'arrangement', amount: minorUnits(4_800), paid: 'upfront', payee: bank, inCost: true },
  { kind: 'account', amount: minorUnits(250), paid: 'with-each-payment', payee: bank, inCost: true },
];

const line: LineInWords = {
  rate: '10.99',
  limit: minorUnits(500_000),
  drawn: minorUnits(100_000),
  minimum: { shareOfBalance: percent('2'), floor: minorUnits(2_500) },
};

export const germanSamples: readonly SampleOffer[] = [
  {
    kind: 'loan',
    name: text('A cargo bicycle over 24 months', '分 24 个月购买载货自行车', 'Ein Lastenfahrrad über 24 Monate'),
    on: (day) => ({
      ...shared,
      kind: 'closed-end',
      on: day,
      payee: 'Tallis Cycles',
      goods: text('Cargo bicycle', '载货自行车', 'Lastenfahrrad'),
      isPersonalised: true,
      terms: termsOn(day),
      borrowingRatePercent: '9.40',
      plan: instalmentPlan({
        price: minorUnits(960_000),
        annualRate: percent('9.40'),
        months: 24,
        advancedOn: day,
        rounding: 'half-up',
        costItems: fees,
      }),
    }),
  },
  {
    kind: 'deferred',
    name: text('Three payments, free of charge', '分三期，免息免费', 'Drei Raten ohne Kosten'),
    on: (day) => ({
      ...shared,
      kind: 'closed-end',
      on: day,
      payee: 'Tallis Cycles',
      goods: text('Bicycle helmet and lights', '自行车头盔和车灯', 'Fahrradhelm und Beleuchtung'),
      terms: termsOn(day),
      borrowingRatePercent: '0',
      plan: instalmentPlan({
        price: minorUnits(45_000),
        annualRate: percent('0'),
        months: 3,
        advancedOn: day,
        rounding: 'half-up',
      }),
    }),
  },
  {
    kind: 'line',
    name: text('A credit line', '循环额度', 'Ein Rahmenkredit'),
    on: (day) => ({
      ...shared,
      kind: 'open-end',
      on: day,
      apr: assumedRate(line, day, 'eu-aprc'),
      borrowingRatePercent: line.rate,
      isVariable: true,
      creditLimit: line.limit,
      drawn: line.drawn,
      minimum: line.minimum,
      illustration: oneDraw(line, day),
      terms: {
        ...termsOn(day),
        typeOfCredit: text('Credit line', '循环额度', 'Rahmenkredit'),
        drawdown: text('At any time, up to the limit.', '额度内随时支用。', 'Jederzeit bis zum Rahmen.'),
        referenceRate: {
          name: text('3-month Euribor (EMMI)', '3 个月 Euribor（EMMI）', '3-Monats-Euribor (EMMI)'),
          percent: '2.05',
          adjustment: text('It is adjusted each quarter.', '每季度调整。', 'Er wird vierteljährlich angepasst.'),
        },
      },
    }),
  },
];
