import type { FactDefinition } from '../fact.ts';
import { localized } from '../localized.ts';

const shared = { about: 'wish', personal: false, sensitivity: 'none' } as const;

/** Facts about the loan and the basket. They say nothing about the applicant and may be asked in a host page. */
export const usWishFacts: readonly FactDefinition[] = [
  {
    ...shared,
    id: 'amount',
    type: { kind: 'money', currency: 'USD', min: 5_000, max: 5_000_000 },
    source: 'asked',
    askedAt: 'matching',
    costSeconds: 4,
    banding: { kind: 'whole' },
    typical: [50_000, 150_000, 400_000, 1_000_000, 2_500_000],
    question: {
      label: localized('Amount', '金额'),
      title: localized('How much do you want to borrow?', '您想借多少？'),
      why: localized('Each lender lends between two amounts of its own.', '每家机构都有自己的借款额度范围。'),
      invalid: localized('Enter an amount from $50 to $50,000, such as 1299', '请输入 50 至 50,000 美元之间的金额，例如 1299'),
    },
  },
  {
    ...shared,
    id: 'tenorMonths',
    type: { kind: 'integer', unit: 'months', min: 3, max: 60 },
    source: 'asked',
    askedAt: 'matching',
    costSeconds: 3,
    banding: { kind: 'whole' },
    typical: [6, 12, 18, 24, 36, 48, 60],
    question: {
      label: localized('Number of months', '期数'),
      title: localized('Over how many months do you want to pay?', '您想分多少个月还？'),
      why: localized('Fewer months cost less in all; more months make each payment smaller.', '期数少，总成本低；期数多，每期还得少。'),
      invalid: localized('Enter a number of months from 3 to 60, such as 12', '请输入 3 至 60 之间的月数，例如 12'),
    },
  },
  {
    ...shared,
    id: 'purpose',
    type: {
      kind: 'choice',
      options: [
        { id: 'purchase', label: localized('A purchase', '购物') },
        { id: 'home-improvement', label: localized('Work on a home', '装修房屋') },
        { id: 'debt-consolidation', label: localized('Put debts together', '合并债务') },
        { id: 'medical', label: localized('Medical care', '医疗') },
        { id: 'education', label: localized('Education', '教育') },
        { id: 'vehicle', label: localized('A vehicle', '车辆') },
        { id: 'travel', label: localized('Travel', '旅行') },
        { id: 'other', label: localized('Something else', '其他') },
      ],
    },
    source: 'asked',
    askedAt: 'matching',
    costSeconds: 3,
    banding: { kind: 'whole' },
    question: {
      label: localized('Purpose', '用途'),
      title: localized('What is the money for?', '这笔钱用来做什么？'),
      why: localized('Some loans are for certain purposes.', '有些贷款只用于特定用途。'),
      invalid: localized('Choose one of the purposes', '请选择一项用途'),
    },
  },
  {
    ...shared,
    id: 'basketCategory',
    type: {
      kind: 'choice',
      options: [
        { id: 'electronics', label: localized('Electronics', '电子产品') },
        { id: 'appliances', label: localized('Appliances', '家用电器') },
        { id: 'furniture', label: localized('Furniture', '家具') },
        { id: 'home-improvement', label: localized('Home improvement', '家装') },
        { id: 'sports', label: localized('Sports', '运动用品') },
        { id: 'medical', label: localized('Medical care', '医疗服务') },
        { id: 'education', label: localized('Education', '教育') },
        { id: 'travel', label: localized('Travel', '旅行') },
        { id: 'jewellery', label: localized('Jewellery', '珠宝') },
        { id: 'gift-cards', label: localized('Gift cards', '礼品卡') },
      ],
    },
    source: 'merchant',
    askedAt: 'never',
    costSeconds: 0,
    banding: { kind: 'whole' },
    label: localized('Kind of goods', '商品类别'),
    untold: localized('Only for some kinds of goods; the shop has not said what this is.', '仅限部分商品；商店未说明这是哪类商品。'),
  },
  {
    ...shared,
    id: 'orderKind',
    type: {
      kind: 'choice',
      options: [
        { id: 'order', label: localized('An order at a shop', '商店订单') },
        { id: 'cash', label: localized('Money to your account', '转入您的账户') },
      ],
    },
    source: 'server',
    askedAt: 'never',
    costSeconds: 0,
    banding: { kind: 'whole' },
    label: localized('Where the money goes', '款项去向'),
    untold: localized('Depends on whether this is an order at a shop, which is not known here.', '取决于是否为商店订单，目前尚不清楚。'),
  },
];
