import {
  addMonths,
  type CreditPlanTerms,
  creditPlan,
  isoDate,
  minorUnits,
  percent,
  type Rational,
  revolvingIllustration,
} from '@liana/finance';
import type { ContractTerms } from '../../contract-terms.ts';
import type { ClosedEndCredit, OpenEndCredit } from '../../disclosed-offer.ts';
import type { Disclosure } from '../../disclosure.ts';
import type { LocalizedText } from '../../text.ts';
import { lineAprc } from '../line-aprc.ts';

export const since = isoDate('2026-11-21');
export const before = isoDate('2026-11-19');

const bank = 'Northmere Bank';

export const contractTerms: ContractTerms = {
  typeOfCredit: { en: 'Instalment loan', 'zh-Hans': '分期贷款', de: 'Ratenkredit' },
  drawdown: {
    en: 'On the day of signing, to the seller.',
    'zh-Hans': '签约当日支付给卖家。',
    de: 'Am Tag der Unterschrift an den Verkäufer.',
  },
  orderOfPayments: {
    en: 'Charges, then principal, then interest.',
    'zh-Hans': '先费用，后本金，再利息。',
    de: 'Kosten, dann Hauptforderung, dann Zinsen.',
  },
  securities: [],
  requiredServices: [],
  databases: ['SCHUFA Holding AG, Wiesbaden'],
  earlyRepaymentCompensation: 'none',
  validUntil: isoDate('2026-12-05'),
};

/** €9,600.00 at 9.40 % over 24 months, with €48.00 at the start and €2.50 a month. */
export function euroPlan(changes: Partial<CreditPlanTerms> = {}): ClosedEndCredit['plan'] {
  return creditPlan({
    price: minorUnits(960_000),
    annualRate: percent('9.40'),
    periods: 24,
    advancedOn: since,
    rounding: 'half-up',
    costItems: [
      { kind: 'arrangement', amount: minorUnits(4_800), paid: 'upfront', payee: bank, inCost: true },
      { kind: 'account', amount: minorUnits(250), paid: 'with-each-payment', payee: bank, inCost: true },
    ],
    ...changes,
  });
}

const anyCredit = {
  creditor: { name: bank, type: 'bank', address: 'Hafenstraße 1, 20457 Hamburg', contact: 'kredit@northmere.example' },
  currency: 'EUR',
  on: since,
  standing: 'firm',
  contingentCosts: [
    { kind: 'reminder', payee: bank, standard: { amount: minorUnits(600) } },
    { kind: 'late-interest', payee: bank, standard: { annualPercent: '9.40' } },
  ],
  terms: contractTerms,
} as const;

export function euroLoan(changes: Partial<ClosedEndCredit> = {}): ClosedEndCredit {
  return { ...anyCredit, kind: 'closed-end', plan: euroPlan(), borrowingRatePercent: '9.40', ...changes };
}

/** A shop's purchase on 30 days or in parts, at no cost, by a third party. */
export function freeLater(changes: Partial<ClosedEndCredit> = {}): ClosedEndCredit {
  return euroLoan({
    plan: euroPlan({ price: minorUnits(45_000), annualRate: percent('0'), periods: 3, costItems: [] }),
    borrowingRatePercent: '0',
    payee: 'Tallis Cycles',
    goods: { en: 'Bicycle', 'zh-Hans': '自行车', de: 'Fahrrad' },
    ...changes,
  });
}

export function euroLine(changes: Partial<OpenEndCredit> = {}, annualRate: Rational = percent('10.99')): OpenEndCredit {
  const minimum = { shareOfBalance: percent('2'), floor: minorUnits(2_500) };
  const [drawn, creditLimit] = [minorUnits(100_000), minorUnits(500_000)];
  return {
    ...anyCredit,
    kind: 'open-end',
    apr: lineAprc({ annualRate, creditLimit, form: 'line', on: since }),
    borrowingRatePercent: '10.99',
    isVariable: true,
    creditLimit,
    drawn,
    minimum,
    illustration: revolvingIllustration({ drawn, annualRate, minimum, firstDueOn: addMonths(since, 1), rounding: 'half-up' }),
    terms: {
      ...contractTerms,
      referenceRate: {
        name: { en: '3-month Euribor (EMMI)', 'zh-Hans': '3 个月 Euribor（EMMI）', de: '3-Monats-Euribor (EMMI)' },
        percent: '2.05',
        adjustment: { en: 'It is adjusted each quarter.', 'zh-Hans': '每季度调整。', de: 'Er wird vierteljährlich angepasst.' },
      },
    },
    ...changes,
  };
}

/** The row of that key, wherever it stands. */
export function rowOf(disclosure: Disclosure, key: string) {
  return disclosure.sections.flatMap((section) => section.rows).find((row) => row.key === key);
}

/** The keys of the rows on a page, in order. */
export function keysOnPage(disclosure: Disclosure, page: number): string[] {
  return disclosure.sections.filter((section) => section.page === page).flatMap((section) => section.rows.map((row) => row.key));
}

/** Every text of a disclosure, titles and heads included. */
export function textsOf({ title, sections }: Disclosure): LocalizedText[] {
  const rows = sections.flatMap((section) => section.rows);
  return [
    title,
    ...sections.flatMap((section) => [section.title, ...(section.columns ?? [])]),
    ...rows.flatMap(({ label, value, note, cells = [] }) => [label, value, ...(note ? [note] : []), ...cells]),
  ];
}
