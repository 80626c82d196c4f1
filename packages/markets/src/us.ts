import { isoDate } from '@liana/finance';
import type { Market, RuleSet } from './rule-set.ts';
import { adverseActionReasons, unspecificReasons } from './us/adverse-action-reasons.ts';
import { bannedWords } from './us/banned-words.ts';
import { regulationZ } from './us/regulation-z.ts';
import { dataSharingText } from './us/texts/data-sharing.ts';
import { electronicRecordsText } from './us/texts/electronic-records.ts';
import { hardCheckText } from './us/texts/hard-check.ts';
import { lineAgreementText } from './us/texts/line-agreement.ts';
import { loanAgreementText } from './us/texts/loan-agreement.ts';
import { privacyText } from './us/texts/privacy.ts';
import { softCheckText } from './us/texts/soft-check.ts';

const id = 'US-2026-01-01';

/** Federal law as of 2026. State law is the lender's licence: the product's list of states. */
const since2026: RuleSet = {
  id,
  inForceFrom: isoDate('2026-01-01'),
  conduct: {
    applicationIn: 'portal',
    approvalEstimate: 'allowed',
    personalisation: 'opt-out',
    placement: 'payment-options',
    lenderEvidence: 'state-licences',
    copy: 'own',
    netAdvance: 'allowed',
    coolingOffDays: 0,
  },
  decisions: { explanation: true, humanReview: false, refusal: false },
  intermediary: { status: false, commission: false },
  // 12 CFR 1026.24(c): a stated rate is an "annual percentage rate"; the abbreviation is allowed.
  headlineCost: {
    convention: 'us-apr',
    label: { en: 'APR', 'zh-Hans': '年百分率（APR）' },
    longLabel: { en: 'Annual percentage rate', 'zh-Hans': '年百分率（APR）' },
    decimals: 2,
    prominence: 'most',
  },
  // 32 CFR 232.4(b): for service members and their families, with every charge counted.
  caps: [{ id: 'us-mapr-36', measure: 'us-mapr', limitPercent: 36, appliesTo: 'covered-borrowers' }],
  representativeExample: {
    pick: { method: 'median-total-cost' },
    families: ['instalment'],
    label: { en: 'For example', 'zh-Hans': '举例' },
  },
  // 12 CFR 1026.18 for what is firm.
  offerShows: {
    estimated: ['estimate-mark', 'annual-cost', 'annual-cost-range', 'representative-example'],
    firm: ['annual-cost', 'amount-financed', 'finance-charge', 'total-of-payments', 'payment-schedule'],
  },
  // 12 CFR 1026.22(a): an eighth of a point, a quarter for irregular transactions.
  rateTolerance: { regular: 0.125, irregular: 0.25 },
  // 12 CFR 1026.24(d).
  advertising: {
    triggers: ['down-payment', 'number-of-payments', 'payment-amount', 'finance-charge'],
    demands: ['down-payment', 'number-of-payments', 'payment-amount', 'annual-cost'],
    bannedWords,
  },
  ranking: {
    defaultWish: 'lowest-total-cost',
    explanation: {
      en: 'Lowest total cost first. What lenders pay us plays no part.',
      'zh-Hans': '按总成本从低到高排列，不使用平台收入。',
    },
  },
  consents: [
    { purpose: 'privacy-notice', step: 'first-answer', kind: 'notice', perLender: false, credit: 'any', text: privacyText },
    { purpose: 'soft-check', step: 'prequalify', kind: 'consent', perLender: true, credit: 'any', text: softCheckText },
    { purpose: 'electronic-records', step: 'disclose', kind: 'consent', perLender: false, credit: 'any', text: electronicRecordsText },
    { purpose: 'data-sharing', step: 'submit', kind: 'consent', perLender: true, credit: 'any', text: dataSharingText },
    { purpose: 'hard-check', step: 'submit', kind: 'consent', perLender: true, credit: 'any', text: hardCheckText },
    { purpose: 'loan-agreement', step: 'sign', kind: 'signature', perLender: true, credit: 'closed-end', text: loanAgreementText },
    { purpose: 'loan-agreement', step: 'sign', kind: 'signature', perLender: true, credit: 'open-end', text: lineAgreementText },
  ],
  // 12 CFR 1002.9(a)(1) and (b)(2).
  adverseAction: {
    fewestReasons: 1,
    mostReasons: 4,
    noticeWithinDays: 30,
    reasons: adverseActionReasons,
    unspecific: unspecificReasons,
  },
  // 12 CFR 1002.2(z). Age may serve to check the capacity to contract, nothing else here.
  prohibitedBases: [
    'race',
    'colour',
    'religion',
    'national-origin',
    'sex',
    'marital-status',
    'age',
    'public-assistance-income',
    'exercise-of-credit-rights',
  ],
  // No federal right covers these products; the demo lenders grant one in their contracts.
  withdrawalDays: 14,
  // 15 USC 1615(b).
  ruleOf78UpToMonths: 61,
  licensing: 'by-state',
  disclose: regulationZ(id),
};

/**
 * The United States. Its days are those of New York, where the first of the contiguous states' midnights falls: an offer or a
 * licence never lives longer here than at the place of the person who reads it.
 */
export const unitedStates: Market = { id: 'US', currency: 'USD', languages: ['en'], timeZone: 'America/New_York', ruleSets: [since2026] };
