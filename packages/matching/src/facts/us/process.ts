import type { FactDefinition } from '../fact.ts';
import { localized } from '../localized.ts';

/** Facts about how and when somebody applies, and the figures that follow from other facts. */
export const usProcessFacts: readonly FactDefinition[] = [
  {
    id: 'documentsReady',
    type: {
      kind: 'choice',
      options: [
        { id: 'yes', label: localized('Yes', '可以') },
        { id: 'no', label: localized('No', '不可以') },
      ],
    },
    about: 'process',
    personal: true,
    sensitivity: 'personal',
    source: 'asked',
    askedAt: 'matching',
    costSeconds: 4,
    banding: { kind: 'whole' },
    question: {
      label: localized('Documents at hand', '材料齐备'),
      title: localized('Can you upload proof of your income today?', '您今天能上传收入证明吗？'),
      why: localized('For larger amounts some lenders want to see it before they decide.', '金额较大时，有些机构要先看证明再决定。'),
      help: localized('Two recent pay stubs, or bank statements.', '最近两张工资单，或银行流水。'),
      invalid: localized('Choose one of the answers', '请选择一项'),
    },
  },
  {
    id: 'applicationsInFlight',
    type: { kind: 'integer', unit: 'count', min: 0, max: 99 },
    about: 'process',
    personal: true,
    sensitivity: 'personal',
    source: 'server',
    askedAt: 'never',
    costSeconds: 0,
    banding: { kind: 'whole' },
    label: localized('Undecided applications', '未出结果的申请数'),
    untold: localized('Depends on other applications of yours, which are not known here.', '取决于您的其他申请，目前尚不清楚。'),
  },
  {
    id: 'localHour',
    type: { kind: 'integer', unit: 'hours', min: 0, max: 23 },
    about: 'process',
    personal: false,
    sensitivity: 'none',
    source: 'server',
    askedAt: 'never',
    costSeconds: 0,
    banding: { kind: 'whole' },
    label: localized('Hour of the day', '当地钟点'),
    untold: localized('Only at some hours of the day.', '仅在一天中的部分时段提供。'),
  },
  {
    id: 'debtRatio',
    type: { kind: 'percent', min: 0, max: Number.POSITIVE_INFINITY },
    about: 'person',
    personal: true,
    sensitivity: 'financial',
    source: 'derived',
    askedAt: 'never',
    costSeconds: 0,
    banding: { kind: 'cuts', cuts: [20, 30, 36, 43, 50, 60] },
    label: localized('Payments as a share of income', '还款占收入的比例'),
    untold: localized(
      'Depends on the share of your income that payments take, which is not known here.',
      '取决于还款占收入的比例，目前尚不清楚。',
    ),
    derivedFrom: ['amount', 'tenorMonths', 'incomeMonthly', 'housingMonthly', 'debtMonthly', 'creditBand'],
  },
];
