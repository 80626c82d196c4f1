import type { FactDefinition } from '../fact.ts';
import { localized } from '../localized.ts';
import { usStates } from './states.ts';

const asked = { about: 'person', personal: true, source: 'asked', askedAt: 'matching' } as const;

const chooseOne = localized('Choose one of the answers', '请选择一项');
const wholeDollars = localized('Enter an amount in dollars, such as 4500', '请输入美元金额，例如 4500');

/** Facts about the applicant that lenders' published rules test. Asked in the frame only. */
export const usPersonFacts: readonly FactDefinition[] = [
  {
    ...asked,
    id: 'region',
    type: { kind: 'region', options: usStates },
    sensitivity: 'personal',
    costSeconds: 4,
    banding: { kind: 'whole' },
    autocomplete: 'address-level1',
    question: {
      label: localized('State', '所在州'),
      title: localized('Which state do you live in?', '您住在哪个州？'),
      why: localized('Each lender is licensed in some states only.', '每家机构只在部分州持有牌照。'),
      invalid: localized('Choose a state', '请选择一个州'),
    },
  },
  {
    ...asked,
    id: 'ageBand',
    type: {
      kind: 'choice',
      options: [
        { id: 'under-18', label: localized('Under 18', '18 岁以下') },
        { id: '18-20', label: localized('18 to 20', '18 至 20 岁') },
        { id: '21-24', label: localized('21 to 24', '21 至 24 岁') },
        { id: '25-34', label: localized('25 to 34', '25 至 34 岁') },
        { id: '35-44', label: localized('35 to 44', '35 至 44 岁') },
        { id: '45-54', label: localized('45 to 54', '45 至 54 岁') },
        { id: '55-64', label: localized('55 to 64', '55 至 64 岁') },
        { id: '65-plus', label: localized('65 or over', '65 岁及以上') },
      ],
    },
    sensitivity: 'personal',
    costSeconds: 3,
    banding: { kind: 'whole' },
    // Age may be tested for the capacity to contract, and under 21 for a card's own ability to pay; never to refuse older people.
    prohibitedBasis: { mayRefuse: ['under-18', '18-20'], law: '12 CFR 1002.6(b)(2), 12 CFR 1026.51(b)' },
    question: {
      label: localized('Age', '年龄'),
      title: localized('How old are you?', '您的年龄是？'),
      why: localized('You must be old enough to sign. Your age changes nothing else.', '达到法定年龄才能签约，年龄不影响其他结果。'),
      invalid: chooseOne,
    },
  },
  {
    ...asked,
    id: 'employment',
    type: {
      kind: 'choice',
      options: [
        { id: 'employed', label: localized('Employed', '受雇') },
        { id: 'self-employed', label: localized('Self-employed', '自雇') },
        { id: 'retired', label: localized('Retired', '退休') },
        { id: 'other-income', label: localized('Other regular income', '其他固定收入') },
        { id: 'no-income', label: localized('No income at the moment', '目前没有收入') },
      ],
    },
    sensitivity: 'personal',
    costSeconds: 3,
    banding: { kind: 'whole' },
    question: {
      label: localized('Source of income', '收入来源'),
      title: localized('Where does your income come from?', '您的收入来自哪里？'),
      why: localized(
        'Lenders ask how steady your income is. Benefits and pensions count as income.',
        '机构想了解收入是否稳定；福利金和养老金也算收入。',
      ),
      help: localized('If you have several, choose the one that brings in most.', '如有多项，请选择收入最高的一项。'),
      invalid: chooseOne,
    },
  },
  {
    ...asked,
    id: 'timeInJob',
    type: {
      kind: 'choice',
      options: [
        { id: 'under-3-months', label: localized('Less than 3 months', '不到 3 个月') },
        { id: '3-to-5-months', label: localized('3 to 5 months', '3 至 5 个月') },
        { id: '6-to-11-months', label: localized('6 to 11 months', '6 至 11 个月') },
        { id: '1-to-2-years', label: localized('1 or 2 years', '1 至 2 年') },
        { id: '3-years-plus', label: localized('3 years or more', '3 年及以上') },
      ],
    },
    sensitivity: 'personal',
    costSeconds: 4,
    banding: { kind: 'whole' },
    question: {
      label: localized('Time in this job', '现职时长'),
      title: localized('How long have you been in your current job?', '您在现单位工作多久了？'),
      why: localized(
        'Some lenders lend only after some time in the same job. We do not ask who you work for.',
        '有些机构要求在同一单位工作满一定时间。我们不问您在哪里工作。',
      ),
      help: localized('If you work for yourself: how long you have done so.', '如果您自雇：请选择自雇的时间。'),
      invalid: chooseOne,
    },
  },
  {
    ...asked,
    id: 'incomeMonthly',
    type: { kind: 'money', currency: 'USD', min: 0, max: 20_000_000 },
    sensitivity: 'financial',
    costSeconds: 7,
    banding: { kind: 'width', width: 100_000 },
    typical: [150_000, 250_000, 350_000, 500_000, 700_000, 1_000_000, 1_800_000],
    question: {
      label: localized('Pay before tax', '税前月收入'),
      title: localized('What do you earn each month, before tax?', '您每月税前收入是多少？'),
      why: localized('Lenders check that you can afford the payments.', '机构需要确认您有能力按期还款。'),
      help: localized('You need not count alimony or child support unless you want to.', '赡养费和子女抚养费可以不计入，由您决定。'),
      invalid: wholeDollars,
    },
  },
  {
    ...asked,
    id: 'housingMonthly',
    type: { kind: 'money', currency: 'USD', min: 0, max: 5_000_000 },
    sensitivity: 'financial',
    costSeconds: 6,
    banding: { kind: 'width', width: 50_000 },
    typical: [0, 80_000, 140_000, 200_000, 320_000],
    question: {
      label: localized('Rent or mortgage', '房租或房贷'),
      title: localized('What do you pay for rent or a mortgage each month?', '您每月的房租或房贷是多少？'),
      why: localized('It counts towards the share of your income that goes into payments.', '它会计入还款占收入的比例。'),
      help: localized('Enter 0 if you pay nothing.', '如果没有，请填 0。'),
      invalid: wholeDollars,
    },
  },
  {
    ...asked,
    id: 'debtMonthly',
    type: { kind: 'money', currency: 'USD', min: 0, max: 5_000_000 },
    sensitivity: 'financial',
    costSeconds: 7,
    banding: { kind: 'width', width: 50_000 },
    typical: [0, 20_000, 50_000, 100_000, 200_000],
    question: {
      label: localized('Other loan payments', '其他贷款月还款'),
      title: localized('What do you pay on other loans and cards each month?', '您每月的其他贷款和信用卡还款是多少？'),
      why: localized('It counts towards the share of your income that goes into payments.', '它会计入还款占收入的比例。'),
      help: localized(
        'Car, student and personal loans, and the least that each card asks for.',
        '包括车贷、学生贷款、个人贷款和每张信用卡的最低还款额。',
      ),
      invalid: wholeDollars,
    },
  },
  {
    ...asked,
    id: 'creditBand',
    type: {
      kind: 'choice',
      options: [
        { id: 'excellent', label: localized('Excellent (740 or more)', '极好（740 及以上）') },
        { id: 'good', label: localized('Good (670 to 739)', '良好（670 至 739）') },
        { id: 'fair', label: localized('Fair (600 to 669)', '一般（600 至 669）') },
        { id: 'building', label: localized('Still building (under 600)', '建立中（600 以下）') },
        { id: 'unsure', label: localized('I am not sure', '不确定') },
      ],
    },
    sensitivity: 'financial',
    costSeconds: 5,
    banding: { kind: 'whole' },
    question: {
      label: localized('Credit score', '信用评分'),
      title: localized('How good is your credit score, as far as you know?', '据您所知，您的信用评分如何？'),
      why: localized(
        'Rates depend on it. Your answer is not checked now and leaves no trace at a bureau.',
        '利率与它有关。现在不会核对，也不会在征信机构留下记录。',
      ),
      help: localized(
        'Many banks and cards show it in their app. If you do not know it, say so.',
        '许多银行和信用卡的应用里可以查到。不知道时请选“不确定”。',
      ),
      invalid: chooseOne,
    },
  },
  {
    ...asked,
    id: 'bankruptcyRecent',
    type: {
      kind: 'choice',
      options: [
        { id: 'no', label: localized('No', '没有') },
        { id: 'yes', label: localized('Yes', '有') },
      ],
    },
    sensitivity: 'financial',
    costSeconds: 3,
    banding: { kind: 'whole' },
    // Few people have. Taken for one of two, it would be asked of everybody first.
    typical: [...Array<string>(19).fill('no'), 'yes'],
    question: {
      label: localized('Bankruptcy in two years', '两年内破产'),
      title: localized('Have you been through a bankruptcy in the last two years?', '最近两年内您是否办理过破产？'),
      why: localized('Some lenders wait two years after it.', '有些机构要求满两年后才能申请。'),
      help: localized('A bankruptcy of your own, such as Chapter 7 or Chapter 13.', '指您本人的破产，例如第 7 章或第 13 章破产。'),
      invalid: chooseOne,
    },
  },
];
