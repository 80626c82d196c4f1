import type { CostItemKind, Repayment } from '@liana/finance';
import type { ContingentCost } from '../../disclosed-offer.ts';
import type { LocalizedText } from '../../text.ts';
import { writingOf } from '../../writing.ts';

/** English and Chinese, as they are written in the mainland. */
export const cn = writingOf('CN');

/** Where a table has nothing to say. */
export const blank: LocalizedText = { en: '', 'zh-Hans': '' };

export const kindWords: Readonly<Record<CostItemKind | 'interest' | 'annual-fee', LocalizedText>> = {
  interest: { en: 'Interest', 'zh-Hans': '利息' },
  arrangement: { en: 'Arrangement fee', 'zh-Hans': '手续费' },
  guarantee: { en: 'Guarantee fee', 'zh-Hans': '担保费' },
  service: { en: 'Service fee', 'zh-Hans': '服务费' },
  membership: { en: 'Membership fee', 'zh-Hans': '会员费' },
  insurance: { en: 'Insurance premium', 'zh-Hans': '保险费' },
  account: { en: 'Account fee', 'zh-Hans': '账户管理费' },
  'instalment-fee': { en: 'Instalment fee', 'zh-Hans': '分期手续费' },
  'annual-fee': { en: 'Annual fee', 'zh-Hans': '年费' },
};

export const wayWords: Readonly<Record<Repayment['way'], LocalizedText>> = {
  annuity: { en: 'equal payments', 'zh-Hans': '等额本息' },
  'equal-principal': { en: 'equal shares of principal', 'zh-Hans': '等额本金' },
  'interest-first': { en: 'interest first, principal at the end', 'zh-Hans': '先息后本' },
  bullet: { en: 'one payment at the end', 'zh-Hans': '到期一次还本付息' },
  balloon: { en: 'equal payments and a last one', 'zh-Hans': '等额还款，末期还清尾款' },
  stepped: { en: 'payments in steps', 'zh-Hans': '分阶段还款' },
};

export const contingentWords: Readonly<Record<ContingentCost['kind'], LocalizedText>> = {
  'late-interest': { en: 'Late interest', 'zh-Hans': '逾期罚息' },
  'late-charge': { en: 'Late charge', 'zh-Hans': '逾期违约金' },
  'returned-payment': { en: 'Returned payment', 'zh-Hans': '扣款失败费' },
  reminder: { en: 'Reminder fee', 'zh-Hans': '催告费' },
  collection: { en: 'Cost of collection', 'zh-Hans': '催收费用' },
  'early-repayment': { en: 'Early repayment charge', 'zh-Hans': '提前还款违约金' },
};
