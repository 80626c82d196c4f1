import { promisingWords } from '../promising-words.ts';
import type { AdvertisingRule } from '../rule-set.ts';

type Words = Required<Pick<AdvertisingRule['bannedWords'], 'en' | 'zh-Hans' | 'de'>>;

/** What is misleading about any credit: promises, pressure, superlatives (2005/29/EC, in Germany §§ 5 and 5a UWG), and what this product never says. */
export const misleadingWords: Words = {
  en: promisingWords.en,
  'zh-Hans': promisingWords['zh-Hans'],
  de: [
    'bester kredit',
    'beste rate',
    'bester zins',
    'niedrigster zins',
    'günstigster kredit',
    'glückwunsch',
    'garantiert',
    'garantierte zusage',
    'kredit für alle',
    'ohne schufa',
    'schufafrei',
    'ohne bonitätsprüfung',
    'geschenktes geld',
    'leichtes geld',
    'sofortzusage',
    'sofort geld',
    'ohne risiko',
    'risikofrei',
  ],
};

/**
 * EU2, directive (EU) 2023/2225, art. 8: no advertisement says that credit betters one's situation, adds to one's means, is a kind of
 * saving, or lifts the standard of living; nor that debts elsewhere or in a database do not matter.
 */
const claimsAboutCredit: Words = {
  en: [
    'improve your financial situation',
    'improves your financial situation',
    'better financial situation',
    'more financial freedom',
    'extra income',
    'more money to spend',
    'increases your resources',
    'raise your living standard',
    'raises your living standard',
    'better standard of living',
    'saving with credit',
    'save by borrowing',
    'instead of saving',
    'replaces savings',
    'despite existing debts',
    'whatever your credit record',
  ],
  'zh-Hans': [
    '改善财务状况',
    '改善经济状况',
    '财务自由',
    '增加收入',
    '额外收入',
    '增加可用资金',
    '提高生活水平',
    '提升生活品质',
    '借款等于储蓄',
    '借钱就是省钱',
    '代替储蓄',
    '有负债也可借',
    '不论信用记录',
  ],
  de: [
    'verbessert ihre finanzielle lage',
    'verbessern sie ihre finanzielle lage',
    'bessere finanzielle lage',
    'finanzielle freiheit',
    'mehr finanzieller spielraum',
    'zusätzliches einkommen',
    'mehr geld zur verfügung',
    'höherer lebensstandard',
    'höheren lebensstandard',
    'besserer lebensstandard',
    'sparen mit kredit',
    'kredit statt sparen',
    'ersatz für erspartes',
    'trotz schulden',
    'trotz negativer schufa',
    'trotz schufa-eintrag',
  ],
};

/** Since the directive of 2023. */
export const misleadingWordsAndClaims: Words = {
  en: [...misleadingWords.en, ...claimsAboutCredit.en],
  'zh-Hans': [...misleadingWords['zh-Hans'], ...claimsAboutCredit['zh-Hans']],
  de: [...misleadingWords.de, ...claimsAboutCredit.de],
};
