import { addDays, cnAnnualCost, creditLineRows, type IsoDate, instalmentPlan, minorUnits, percent, sumMinor } from '@liana/finance';
import type { ContingentCost, OpenEndCredit } from '@liana/markets';
import { text } from '../offers.ts';
import type { SampleOffer } from './sample-offer.ts';

const creditor = { name: '岚石银行', type: 'bank' } as const;
const contingentCosts: ContingentCost[] = [{ kind: 'late-interest', payee: creditor.name, standard: { annualPercent: '10.80' } }];

export const chineseSamples: readonly SampleOffer[] = [
  {
    kind: 'loan',
    name: text('A renovation over 12 months, guaranteed', '家装分期 12 期，含担保'),
    on: (day) => ({
      kind: 'closed-end',
      creditor,
      product: text('Renovation by instalments', '家装分期'),
      intermediary: { name: '万柿分期', independence: 'panel', paidByCreditor: true },
      currency: 'CNY',
      on: day,
      standing: 'firm',
      isPersonalised: true,
      contingentCosts,
      borrowingRatePercent: '7.20',
      plan: instalmentPlan({
        price: minorUnits(680_000),
        annualRate: percent('7.2'),
        months: 12,
        advancedOn: day,
        rounding: 'half-up',
        costItems: [{ kind: 'guarantee', amount: minorUnits(1_190), paid: 'with-each-payment', payee: '安岭融资担保', inCost: true }],
      }),
    }),
  },
  {
    kind: 'card',
    name: text('A purchase by card for a fee', '信用卡分期购物'),
    on: (day) => ({
      kind: 'closed-end',
      creditor,
      product: text('Card instalments', '信用卡分期'),
      payee: '山月家居',
      currency: 'CNY',
      on: day,
      standing: 'firm',
      contingentCosts,
      borrowingRatePercent: '0',
      plan: instalmentPlan({
        price: minorUnits(459_900),
        annualRate: percent('0'),
        months: 12,
        advancedOn: day,
        rounding: 'half-up',
        costItems: [{ kind: 'instalment-fee', rate: percent('0.6'), paid: 'with-each-payment', payee: creditor.name, inCost: true }],
      }),
    }),
  },
  { kind: 'line', name: text('A line, borrowed and paid back at will', '随借随还'), on: lineOn },
];

/** ¥10,000 of a line at 0.02 % a day (随借随还), drawn for thirty days. */
function lineOn(day: IsoDate): OpenEndCredit {
  const drawn = minorUnits(1_000_000);
  const rows = creditLineRows({
    movements: [
      { kind: 'draw', on: day, amount: drawn },
      { kind: 'repay', on: addDays(day, 30), amount: 'all' },
    ],
    dailyRate: percent('0.02'),
    rounding: 'half-up',
  });
  const payments = rows.map(({ payment }) => payment);
  return {
    kind: 'open-end',
    creditor,
    product: text('Business line', '经营循环贷'),
    currency: 'CNY',
    on: day,
    standing: 'estimate',
    contingentCosts,
    apr: cnAnnualCost({ received: drawn, payments, periodsPerYear: 365 / 30 }).simple,
    dailyRate: { percent: '0.02', daysOfYear: 365 },
    isVariable: false,
    creditLimit: minorUnits(5_000_000),
    drawn,
    minimum: { shareOfBalance: percent('0'), floor: minorUnits(0) },
    illustration: {
      rows,
      payment: payments[0]!,
      interest: sumMinor(rows.map(({ interest }) => interest)),
      totalOfPayments: sumMinor(payments),
    },
  };
}
