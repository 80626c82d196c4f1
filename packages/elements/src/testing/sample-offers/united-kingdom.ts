import { instalmentPlan, minorUnits, percent } from '@liana/finance';
import { text } from '../offers.ts';
import type { SampleOffer } from './sample-offer.ts';
import { assumedRate, type LineInWords, oneDraw } from './shared.ts';

const creditor = {
  name: 'Fennick Credit',
  type: 'lender',
  address: '1 Park Row, Leeds LS1 5AB',
  contact: '0113 496 0000',
  licence: 'Authorised and regulated by the Financial Conduct Authority, 900001',
} as const;
const intermediary = {
  name: 'Liana Compare',
  address: '2 Old Street, London EC1V 9AA',
  licence: 'Authorised and regulated by the Financial Conduct Authority, 900002',
  independence: 'panel',
  paidByCreditor: true,
} as const;
const shared = { creditor, intermediary, currency: 'GBP', standing: 'firm' } as const;
const contingentCosts = [{ kind: 'late-charge', payee: creditor.name, standard: { amount: minorUnits(1_200) } }] as const;

const card: LineInWords = {
  rate: '22.1',
  limit: minorUnits(120_000),
  drawn: minorUnits(60_000),
  minimum: { shareOfBalance: percent('2.5'), floor: minorUnits(500) },
};

export const britishSamples: readonly SampleOffer[] = [
  {
    kind: 'loan',
    name: text('A personal loan over 60 months', '60 个月个人贷款'),
    on: (day) => ({
      ...shared,
      kind: 'closed-end',
      on: day,
      contingentCosts,
      borrowingRatePercent: '12.00',
      plan: instalmentPlan({
        price: minorUnits(1_000_000),
        annualRate: percent('12'),
        months: 60,
        advancedOn: day,
        rounding: 'half-up',
      }),
    }),
  },
  {
    kind: 'deferred',
    name: text('Shoes in three payments, free of charge', '鞋，分三期，免息免费'),
    on: (day) => ({
      ...shared,
      kind: 'closed-end',
      on: day,
      payee: 'Halden',
      goods: text('Shoes', '鞋'),
      borrowingRatePercent: '0',
      plan: instalmentPlan({
        price: minorUnits(12_000),
        annualRate: percent('0'),
        months: 3,
        advancedOn: day,
        rounding: 'half-up',
      }),
    }),
  },
  {
    kind: 'short',
    name: text('A short loan at a high cost', '短期高成本贷款'),
    on: (day) => ({
      ...shared,
      kind: 'closed-end',
      on: day,
      contingentCosts,
      borrowingRatePercent: '180.00',
      plan: instalmentPlan({
        price: minorUnits(30_000),
        annualRate: percent('180'),
        months: 3,
        advancedOn: day,
        rounding: 'half-up',
      }),
    }),
  },
  {
    kind: 'line',
    name: text('A card', '信用卡'),
    on: (day) => ({
      ...shared,
      kind: 'open-end',
      on: day,
      contingentCosts,
      apr: assumedRate(card, day, 'uk-apr'),
      borrowingRatePercent: '22.10',
      isVariable: true,
      creditLimit: card.limit,
      drawn: card.drawn,
      minimum: card.minimum,
      illustration: oneDraw(card, day),
    }),
  },
];
