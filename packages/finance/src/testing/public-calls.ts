import type { CostItem } from '../cost-item.ts';
import * as finance from '../index.ts';
import { addMonths, isoDate, minorUnits, percent, ratio, rational } from '../index.ts';

const [advancedOn, firstDueOn, laterOn] = [isoDate('2027-01-15'), isoDate('2027-02-15'), isoDate('2027-03-01')];
const amount = minorUnits(1_200_000);
const rounding = 'half-up' as const;
const months = (count: number, each: number) =>
  Array.from({ length: count }, (_, month) => ({ on: addMonths(firstDueOn, month), amount: minorUnits(each) }));
const dated = { advances: [{ on: advancedOn, amount }], payments: months(12, 103_280) };
const annuity = { principal: amount, periodicRate: ratio(1, 200), periods: 12, rounding };
const loan = { principal: amount, annualRate: percent('6'), periods: 12, advancedOn, firstDueOn, dueDay: 15, rounding };
const item: CostItem = { kind: 'arrangement', paid: 'upfront', payee: 'lender', inCost: true, amount: minorUnits(5_000) };
const costItems: CostItem[] = [
  item,
  { kind: 'guarantee', paid: 'with-each-payment', payee: 'guarantor', inCost: true, rate: percent('0.1') },
];
const planTerms = { price: amount, downPayment: minorUnits(200_000), costItems, advancedOn, firstDueOn, dueDay: 15, rounding };
const rows = finance.annuitySchedule({ ...annuity, firstDueOn });
const plan = finance.instalmentPlan({ ...planTerms, annualRate: percent('6'), months: 12 });
const unit = { unit: 'month', count: 1 } as const;
const rate = finance.planApr(plan);

/** What the library itself made: no input of anybody. */
export const madeByLibrary: ReadonlySet<unknown> = new Set<unknown>([plan, rows, rate]);

/** A lawful call of every function of the entry, in plain data that can be spoilt at any place. */
export const publicCalls = {
  addDays: [advancedOn, 30],
  addMoney: [finance.money(100, 'USD'), finance.money(200, 'USD')],
  addMonths: [advancedOn, 1, 15],
  allocate: [amount, [1, 3], 'first'],
  annualCost: [plan, 'us-apr'],
  annualOfDaily: [percent('0.05'), 365],
  annuityInShort: [annuity],
  annuityInstalment: [annuity],
  annuitySchedule: [{ ...annuity, firstDueOn, dueDay: 15 }],
  aprc: [dated, 'eu-aprc'],
  aprcInterval: [advancedOn, laterOn, 'year', 15],
  aprcOfTimes: [
    [
      { amount, years: rational(0) },
      { amount: minorUnits(-1_300_000), years: rational(1) },
    ],
    'eu-aprc',
  ],
  aprExceeds: [
    { amountFinanced: amount, advancedOn, firstDueOn, dueDay: 15, payments: rows.map(({ payment }) => payment), unitPeriod: unit },
    '24',
  ],
  aprcExceeds: [{ received: amount, advancedOn, payments: months(12, 103_280), period: 'month', dueDay: 15 }, '24'],
  cnCostExceeds: [
    { received: amount, payments: Array.from({ length: 12 }, () => minorUnits(107_200)), periodsPerYear: 12 },
    'cn-simple',
    '24',
  ],
  byDayCount: ['ACT/365'],
  loanAprc: [{ received: amount, advancedOn, payments: months(12, 103_280), period: 'month', dueDay: 15 }, 'eu-aprc'],
  cardInstalments: [
    {
      principal: amount,
      instalments: 12,
      feeRate: percent('0.6'),
      feeCollected: 'each',
      remainder: 'last',
      purchasedOn: advancedOn,
      firstDueOn,
      dueDay: 15,
      rounding,
    },
  ],
  cnAnnualCost: [{ received: amount, payments: Array.from({ length: 12 }, () => minorUnits(107_200)), periodsPerYear: 12 }],
  cnCostLevels: [plan],
  countedDays: [advancedOn, laterOn, 'ACT/365'],
  creditLineRows: [
    {
      movements: [
        { kind: 'draw', on: advancedOn, amount },
        { kind: 'repay', on: firstDueOn, amount: minorUnits(500_000) },
        { kind: 'repay', on: laterOn, amount: 'all' },
      ],
      dailyRate: percent('0.05'),
      rounding,
    },
  ],
  creditPlan: [
    {
      ...planTerms,
      annualRate: percent('6'),
      periods: 12,
      interval: unit,
      repayment: { way: 'annuity' },
      grace: { periods: 2, interest: 'paid' },
    },
  ],
  creditRate: [
    [
      { amount: 1_000, periods: 0, simple: 0 },
      { amount: -1_100, periods: 1, simple: 0.5 },
    ],
  ],
  currencyExponent: ['USD'],
  dailyInterest: [amount, percent('0.05'), 30, rounding],
  dateParts: [advancedOn],
  dayCount: ['ACT/365'],
  daysBetween: [advancedOn, laterOn],
  daysInMonth: [2027, 2],
  drawdownSchedule: [
    {
      drawdowns: [
        { on: advancedOn, amount },
        { on: laterOn, amount: minorUnits(300_000) },
      ],
      annualRate: percent('6'),
      periods: 12,
      firstDueOn,
      dueDay: 15,
      rounding,
    },
  ],
  earlyRepayment: [
    { ...loan, repayment: { way: 'annuity' } },
    { withPayment: 3, amount: minorUnits(200_000), strategy: 'shorten' },
  ],
  earlySettlement: [{ rows, advancedOn, paymentsMade: 1, on: laterOn, prepaymentFee: minorUnits(1_000), rounding }],
  exceedsCap: [plan, 'us-apr', '24'],
  hardlyRoundedPlan: [{ ...planTerms, annualRate: percent('6'), periods: 12, interval: unit, repayment: { way: 'annuity' } }],
  instalmentFeeCost: [{ periods: 12, feePerPeriod: percent('0.6') }],
  instalmentPlan: [{ ...planTerms, annualRate: percent('6'), months: 12 }],
  internalRate: [
    [
      { amount: -1_000, periods: 0 },
      { amount: 1_100, periods: 1 },
    ],
  ],
  isCurrency: ['USD'],
  isoDate: ['2027-01-15'],
  lateCharge: [
    { overdue: amount, dueOn: firstDueOn, paidOn: laterOn, rounding },
    { graceDays: 3, once: { share: percent('5'), atLeast: minorUnits(500), atMost: minorUnits(10_000) }, dailyRate: percent('0.05') },
  ],
  minimumPayment: [
    { drawn: amount, annualRate: percent('18'), minimum: { shareOfBalance: percent('2'), floor: minorUnits(2_500) }, rounding },
  ],
  minorUnits: [100],
  money: [100, 'USD'],
  moneyFromDecimal: ['12.34', 'USD'],
  moneyToDecimal: [finance.money(1_234, 'USD')],
  openEndApr: [percent('18')],
  percent: ['13.99'],
  percentAbove: [rate, '24'],
  periodicOfEffective: [percent('9'), 12],
  planApr: [plan],
  planAprc: [plan, 'eu-aprc'],
  planCnCost: [plan],
  planFirstDueOn: [plan],
  planMapr: [plan],
  planPayments: [plan],
  planWithinCaps: [
    { ...planTerms, annualRate: percent('6'), periods: 12, interval: unit, repayment: { way: 'annuity' } },
    [{ measure: 'us-apr', limitPercent: '36' }],
  ],
  ratio: [1, 12],
  rational: ['0.0062'],
  revolvingIllustration: [
    {
      drawn: amount,
      annualRate: percent('18'),
      minimum: { shareOfBalance: percent('2'), floor: minorUnits(2_500) },
      firstDueOn,
      dueDay: 15,
      rounding,
    },
  ],
  roughInstalmentFeeRate: [percent('7.2'), 12],
  round: [ratio(5, 2), rounding],
  roundingMode: ['half-up'],
  ruleOf78Earned: [12, 1],
  ruleOf78Refund: [{ charge: amount, periods: 12, elapsed: 3, lawfulUpToPeriods: 61, rounding }],
  schedule: [
    {
      ...loan,
      repayment: { way: 'balloon', balloon: minorUnits(300_000) },
      grace: { periods: 2, interest: 'capitalised' },
      interval: unit,
    },
  ],
  subsidisedPlan: [{ price: amount, annualRate: percent('6'), periods: 12, advancedOn, firstDueOn, dueDay: 15, rounding }],
  sumMinor: [[amount, minorUnits(5)]],
  toDecimal: [rational('3.055'), 1, rounding],
  usApr: [
    {
      amountFinanced: amount,
      advancedOn,
      firstDueOn,
      dueDay: 15,
      payments: Array.from({ length: 12 }, () => minorUnits(103_280)),
      unitPeriod: unit,
    },
  ],
  usAprOfFlows: [{ ...dated, unitPeriod: unit }],
  usualUnitPeriod: [dated],
  xirr: [
    [
      { on: advancedOn, amount: minorUnits(-1_000) },
      { on: laterOn, amount: minorUnits(1_100) },
    ],
    'ACT/365',
  ],
  yearFraction: [advancedOn, laterOn, 'ACT/365'],
} satisfies { readonly [Name in FunctionName]: Parameters<(typeof finance)[Name]> };

type FunctionName = {
  [Name in keyof typeof finance]: (typeof finance)[Name] extends (...given: never[]) => unknown ? Name : never;
}[keyof typeof finance];
