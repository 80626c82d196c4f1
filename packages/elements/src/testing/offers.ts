import type { LocalizedText, OfferView, QuestionView, ReasonView } from '@liana/contract';
import { anId } from './ids.ts';
import { byCost, withPlaces } from './places.ts';
import { type PlanInWords, termsOf } from './terms.ts';

export const text = (en: string, zhHans: string): LocalizedText => ({ en, 'zh-Hans': zhHans });

const lenders = {
  odela: ['Odela Finance', 'OF', 'Licensed lender', '持牌贷款机构'],
  northmere: ['Northmere Bank', 'NB', 'Bank', '银行'],
  fennick: ['Fennick Credit', 'FC', 'Licensed lender', '持牌贷款机构'],
  tessel: ['Tessel Bank', 'TB', 'Bank', '银行'],
  kestrel: ['Kestrel & Pine', 'KP', 'Licensed lender', '持牌贷款机构'],
  lumenvale: ['Lumenvale Credit', 'LC', 'Licensed lender', '持牌贷款机构'],
  stanmoor: ['Stanmoor Bank', 'SB', 'Bank', '银行'],
  brindle: ['Brindle Savings', 'BS', 'Savings bank', '储蓄银行'],
} as const;
export type DemoLender = keyof typeof lenders;

export function aLender(id: DemoLender = 'northmere'): OfferView['lender'] {
  const [name, mark, en, zh] = lenders[id];
  return { id, name, mark, licence: text(en, zh) };
}

/** An offer of `lender` for a plan in words; everything else can be put in its place by `rest`. */
export function anOffer({
  lender = 'northmere',
  plan = {},
  ...rest
}: { lender?: DemoLender; plan?: PlanInWords } & Partial<Omit<OfferView, 'lender'>> = {}): OfferView {
  const terms = termsOf(plan);
  return {
    id: anId('offer', `${lender}${terms.tenorMonths}`),
    productId: `${lender}-instalment`,
    productName: text('Instalment loan', '分期贷款'),
    family: 'instalment',
    lender: aLender(lender),
    partners: [],
    stage: 'indicative',
    group: 'recommended',
    terms,
    paidByMerchant: false,
    moneyWithin: 'same-day',
    earlySettlementCharge: null,
    reasons: [],
    recommendedBecause: (rest.group ?? 'recommended') === 'recommended' ? 'certified' : null,
    mayFitBecause: null,
    waitsFor: { questions: 0, named: [] },
    explanation: [byCost()],
    movedForVariety: null,
    expiresAt: '2026-11-28T14:32:00.000Z',
    ...rest,
  };
}

export const aReason = (rest: Partial<ReasonView> = {}): ReasonView => ({
  code: 'amount-below-minimum',
  kind: 'loan',
  text: text('Lends from $3,000.00. You asked for $1,199.00.', '该产品 $3,000.00 起借，您想借 $1,199.00。'),
  change: text('Borrow $3,000.00 or more.', '借款金额达到 $3,000.00。'),
  ...rest,
});

/** Two reasons of a decline, each with what would change it. */
export const declineReasons = (): ReasonView[] => [
  aReason({
    code: 'debt-to-income',
    kind: 'applicant',
    text: text(
      'Loan payments would be 41.2% of your income; this lender’s limit is 40%.',
      '各项贷款月还款将占收入的 41.2%，该机构上限为 40%。',
    ),
    change: text('Borrow $900.00 or less, or spread over 36 months.', '借款不超过 $900.00，或分 36 个月偿还。'),
  }),
  aReason({
    code: 'time-in-job',
    kind: 'applicant',
    text: text('You have been there 5 months. This lender asks for 6.', '您入职 5 个月，该机构要求满 6 个月。'),
    change: text('From December 21, 2026 this reason is gone.', '自 2026年12月21日起不再受此限制。'),
  }),
];

export function aQuestion(rest: Partial<QuestionView> = {}): QuestionView {
  return {
    fact: 'timeInJob',
    kind: 'choice',
    personal: true,
    title: text('How long have you been in your current job?', '您在现单位工作多久了？'),
    why: text(
      'Two lenders lend only after some time in the same job. We do not ask who you work for.',
      '有两家机构要求在同一单位工作满一定时间。我们不问您在哪里工作。',
    ),
    options: [
      { value: 'under-6', label: text('Under 6 months', '不到 6 个月') },
      { value: '6-to-12', label: text('6 to 12 months', '6 至 12 个月') },
      { value: 'over-12', label: text('Over a year', '超过一年') },
    ],
    invalid: text('Choose one of the answers', '请选择一项'),
    settles: 2,
    skippable: true,
    ...rest,
  };
}

/** A question for an amount of money. */
export const aMoneyQuestion = (rest: Partial<QuestionView> = {}): QuestionView =>
  aQuestion({
    fact: 'housingCostMonthly',
    kind: 'money',
    title: text('What do you pay each month for rent or a mortgage?', '您每月的房租或房贷是多少？'),
    hint: text('Your own share, if you split it.', '如与他人分摊，请填您承担的部分。'),
    why: text('The law asks every lender to check that you can afford the payments.', '法律要求机构确认您有能力按期还款。'),
    options: undefined,
    min: 0,
    max: 5_000_000,
    currency: 'USD',
    inputMode: 'decimal',
    invalid: text('Enter an amount in dollars, such as 640', '请输入美元金额，例如 640'),
    ...rest,
  });

/** Three recommended offers, two that may fit and one that does not. */
export function demoOffers(): OfferView[] {
  return withPlaces([
    anOffer({ lender: 'odela', plan: { rate: '9.99', months: 12 }, moneyWithin: 'next-business-day' }),
    anOffer({ lender: 'northmere', plan: { rate: '11.49', months: 18 } }),
    anOffer({ lender: 'fennick', plan: { rate: '13.99', months: 24 }, earlySettlementCharge: text('up to 0.5%', '最高 0.5%') }),
    anOffer({
      lender: 'tessel',
      plan: { rate: '10.49', months: 12 },
      group: 'may-fit',
      mayFitBecause: 'question-open',
      waitsFor: { questions: 1, named: [{ fact: 'timeInJob', label: text('Time in this job', '现职时长') }] },
    }),
    anOffer({ lender: 'kestrel', plan: { rate: '15.99', months: 18 }, group: 'may-fit', mayFitBecause: 'too-few-decisions' }),
    anOffer({ lender: 'brindle', plan: { principal: 300_000, rate: '8.99', months: 36 }, group: 'does-not-fit', reasons: [aReason()] }),
  ]);
}
