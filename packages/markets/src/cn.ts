import { type IsoDate, isoDate, minorUnits } from '@liana/finance';
import { adverseActionReasons, unspecificReasons } from './cn/adverse-action-reasons.ts';
import { bannedWords, costFreeWords } from './cn/banned-words.ts';
import { chinaCaps } from './cn/caps.ts';
import { consentsBeforeHandOver, consentsInPortal } from './cn/consents.ts';
import { costTable, rateAndCosts } from './cn/disclosures.ts';
import { headlineAllInCost, headlineRate } from './cn/headline.ts';
import { isFreeOfCost } from './cn/is-free-of-cost.ts';
import { adMark, automatedDecisions, debtWarning, order, prudence } from './cn/notices.ts';
import { type ChinaSettings, chinaDefaults } from './cn/settings.ts';
import { type DatedSettings, type Edition, editionsOf } from './editions.ts';
import { offerTotals } from './offer-totals.ts';
import type { Market, RuleSet } from './rule-set.ts';
import { settingsWith } from './settings.ts';

/** 助贷新规 (金规〔2025〕9号): named lenders, every fee in the cost, 24 % a year at most; PBoC [2021] No. 3: the annual rate leads. */
function facilitatedLending(edition: Edition<ChinaSettings>): RuleSet {
  const { id, inForceFrom, settings } = edition;
  const headlineCost = headlineRate(settings);
  const conduct: RuleSet['conduct'] = {
    applicationIn: 'portal',
    approvalEstimate: 'allowed',
    personalisation: 'opt-out',
    placement: 'payment-options',
    lenderEvidence: 'partner-list',
    copy: 'own',
    netAdvance: 'refused',
    applicationsInFlight: settings.applicationsInFlight,
    coolingOffDays: settings.coolingOffDays,
    ...(settings.scoresThroughBureau && { scoringDataThrough: 'licensed-bureau' as const }),
  };
  return {
    id,
    inForceFrom,
    conduct,
    // 个人信息保护法 art. 24: an explanation, and no decision by automated means alone against the person's will.
    decisions: { personalisedNotice: automatedDecisions, explanation: true, humanReview: false, refusal: true },
    intermediary: { status: false, commission: false },
    headlineCost,
    // 还款总额: the scheduled payments; a down payment stands beside it.
    totals: (offer) => ({
      ...offerTotals(offer),
      ...(offer.kind === 'closed-end' && { total: offer.plan.totalOfPayments, downPayment: minorUnits(0) }),
    }),
    caps: chinaCaps(edition),
    representativeExample: {
      pick: { method: 'median-total-cost' },
      families: ['instalment'],
      label: { en: 'For example', 'zh-Hans': '示例' },
    },
    offerShows: {
      estimated: ['estimate-mark', 'annual-cost', 'total-of-payments', 'representative-example'],
      firm: ['annual-cost', 'finance-charge', 'total-of-payments', 'payment-schedule'],
    },
    // No law grants a tolerance: a stated rate is the computed one, rounded to two decimals.
    rateTolerance: { regular: 0.005, irregular: 0.005 },
    advertising: {
      // PBoC [2021] No. 3, item 1: whoever shows credit shows its annual rate.
      triggers: ['down-payment', 'number-of-payments', 'payment-amount', 'finance-charge'],
      demands: ['annual-cost'],
      bannedWords,
      restrictedWords: [{ words: costFreeWords, isTrueOf: isFreeOfCost }],
      warning: prudence,
      ...(settings.marksAdvertisements && { adLabel: { text: adMark, closable: settings.closableAdvertisements } }),
      neverTargeted: ['students', 'elderly'],
    },
    // 互联网信息服务算法推荐管理规定 art. 17: how the order comes about is said, and it can be had without one's data.
    ranking: order,
    debtService: { warnAbovePercent: settings.debtServiceWarningPercent, warning: debtWarning },
    consents: consentsInPortal(settings),
    adverseAction: {
      fewestReasons: 1,
      mostReasons: 4,
      noticeWithinDays: settings.declineNoticeDays,
      reasons: adverseActionReasons,
      unspecific: unspecificReasons,
    },
    // 算法推荐管理规定 art. 21: no other price or terms for what somebody likes, or is used to buying. The first three are our own rule.
    prohibitedBases: ['race', 'religion', 'sex', 'browsing-preference', 'purchase-habit', 'device'],
    withdrawalDays: 0,
    // 民法典 art. 677: interest by the days of the loan, unless agreed otherwise; never by the sum of the digits.
    ruleOf78UpToMonths: 0,
    licensing: 'national',
    disclose: (offer) => rateAndCosts({ id, conduct, headlineCost, personalisedNotice: automatedDecisions }, offer),
  };
}

/** 《个人贷款业务明示综合融资成本规定》: the table of all costs, to be read and confirmed, and the cost on the order's payment page. */
function statedCost(edition: Edition<ChinaSettings>): RuleSet {
  const before = facilitatedLending(edition);
  const conduct: RuleSet['conduct'] = { ...before.conduct, costOnOrderPage: true };
  const headlineCost = headlineAllInCost(edition.settings);
  return { ...before, conduct, headlineCost, disclose: disclosedByTable(edition, conduct) };
}

/** 《金融产品网络营销管理办法》: the platform shows products and leads on, in one hop; the institution assesses, decides and signs. */
function networkMarketing(edition: Edition<ChinaSettings>): RuleSet {
  const before = statedCost(edition);
  const conduct: RuleSet['conduct'] = {
    ...before.conduct,
    applicationIn: 'institution',
    approvalEstimate: 'rules-only',
    placement: 'own-zone',
    copy: 'institution-approved',
    preTickedBoxes: 'refused',
  };
  return {
    ...before,
    conduct,
    intermediary: { ...before.intermediary, mostHops: 1 },
    consents: consentsBeforeHandOver,
    disclose: disclosedByTable(edition, conduct),
  };
}

function disclosedByTable({ id, settings }: Edition<ChinaSettings>, conduct: RuleSet['conduct']): RuleSet['disclose'] {
  const law = { id, conduct, headlineCost: headlineAllInCost(settings), personalisedNotice: automatedDecisions };
  return (offer) => costTable(law, settings.readingSeconds, offer);
}

const laws = [
  { from: isoDate('2025-10-01'), ruleSet: facilitatedLending },
  { from: isoDate('2026-08-01'), ruleSet: statedCost },
  { from: isoDate('2026-09-30'), ruleSet: networkMarketing },
];

/**
 * The mainland of China, by the law and by what an operator has set.
 *
 * @param changes of settings, each from its day on; every day on which one differs from the defaults has a rule set of its own.
 * @throws {MarketError} `setting-invalid`. @throws {FinanceError} `date-invalid`.
 */
export function china(changes: readonly DatedSettings<ChinaSettings>[] = []): Market {
  return {
    id: 'CN',
    currency: 'CNY',
    languages: ['zh-Hans'],
    timeZone: 'Asia/Shanghai',
    ruleSets: editionsOf('CN', chinaDefaults, lawDates(changes), changes).map((edition) =>
      laws.findLast(({ from }) => from <= edition.inForceFrom)!.ruleSet(edition),
    ),
  };
}

/** The days of the laws, and the first day of the microloan ceiling, wherever settings put it. */
function lawDates(changes: readonly DatedSettings<ChinaSettings>[]): IsoDate[] {
  const ceilings = [{}, ...changes.map(({ settings }) => settings)].map(
    (settings) => settingsWith(chinaDefaults, settings).microloanCeilingFrom,
  );
  return [...laws.map(({ from }) => from), ...ceilings.map(isoDate)];
}
