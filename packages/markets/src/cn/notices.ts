import type { RankingRule } from '../rule-set.ts';
import type { LocalizedText } from '../text.ts';

/** Beside an offer that comes from a person's data (个人信息保护法 art. 24). */
export const automatedDecisions: LocalizedText = {
  en: 'A program chose this from your answers. You can switch that off, ask how it came about, and refuse a decision that is made by automated means alone.',
  'zh-Hans': '该结果由程序根据您的回答得出。您可以关闭个性化、要求说明，并可拒绝仅通过自动化方式作出的决定。',
};

/** With every mention of credit: the trade's initiative asks for a word against debt that grows. */
export const prudence: LocalizedText = {
  en: 'A loan has to be paid back with its cost. Borrow within what you can repay.',
  'zh-Hans': '借款须还本付息，请根据自身还款能力合理借款，避免过度负债。',
};

export const debtWarning: LocalizedText = {
  en: 'With this loan, payments on debts would take a large part of your income. Consider borrowing less, or not now.',
  'zh-Hans': '加上这笔借款，各项债务的月还款额将占您收入的较大部分。请考虑少借或暂不借款。',
};

/** 互联网广告管理办法: what marks an advertisement. */
export const adMark: LocalizedText = { en: 'Advertisement', 'zh-Hans': '广告' };

export const order: RankingRule = {
  defaultWish: 'lowest-total-cost',
  explanation: {
    en: 'Lowest all-in cost first. What lenders pay us plays no part.',
    'zh-Hans': '按综合融资成本从低到高排列，不使用平台收入。',
  },
  parameters: [
    {
      en: 'Whether you meet the published conditions, by your answers. You can switch this off.',
      'zh-Hans': '根据您的回答，是否符合公开条件。您可以关闭。',
    },
    { en: 'Interest and fees in all, for the amount and time that you wish.', 'zh-Hans': '按您所需金额和期限计算的息费合计。' },
  ],
};
