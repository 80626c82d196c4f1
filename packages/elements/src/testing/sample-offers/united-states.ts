import { instalmentPlan, minorUnits, openEndApr, percent } from '@liana/finance';
import type { ContingentCost } from '@liana/markets';
import { text } from '../offers.ts';
import type { SampleOffer } from './sample-offer.ts';
import { type LineInWords, oneDraw } from './shared.ts';

const creditor = { name: 'Fennick Credit', type: 'lender' } as const;
const bank = { name: 'Kestrel & Pine', type: 'bank' } as const;
const costsIfLate = (payee: string): ContingentCost[] => [
  { kind: 'late-charge', payee, standard: { amount: minorUnits(700) }, afterDays: 10 },
  { kind: 'returned-payment', payee, standard: { amount: minorUnits(1_500) } },
];
const line: LineInWords = {
  rate: '21.24',
  limit: minorUnits(500_000),
  drawn: minorUnits(100_000),
  minimum: { shareOfBalance: percent('1'), floor: minorUnits(2_500) },
};

export const americanSamples: readonly SampleOffer[] = [
  {
    kind: 'purchase',
    name: text('A bicycle over 24 months', '分 24 个月购买自行车'),
    on: (day) => ({
      kind: 'closed-end',
      creditor,
      payee: 'Tallis Cycles',
      currency: 'USD',
      on: day,
      standing: 'firm',
      contingentCosts: costsIfLate(creditor.name),
      borrowingRatePercent: '13.99',
      plan: instalmentPlan({
        price: minorUnits(239_900),
        annualRate: percent('13.99'),
        months: 24,
        advancedOn: day,
        rounding: 'half-up',
        costItems: [{ kind: 'arrangement', amount: minorUnits(4_900), paid: 'upfront', payee: creditor.name, inCost: true }],
      }),
    }),
  },
  {
    kind: 'line',
    name: text('A credit line', '循环额度'),
    on: (day) => ({
      kind: 'open-end',
      creditor: bank,
      currency: 'USD',
      on: day,
      standing: 'estimate',
      contingentCosts: costsIfLate(bank.name),
      apr: openEndApr(percent(line.rate)),
      isVariable: true,
      creditLimit: line.limit,
      drawn: line.drawn,
      minimum: line.minimum,
      illustration: oneDraw(line, day),
    }),
  },
];
