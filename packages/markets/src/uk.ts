import { isoDate } from '@liana/finance';
import { type DatedSettings, type Edition, editionsOf } from './editions.ts';
import { offerTotals } from './offer-totals.ts';
import type { Market, RuleSet } from './rule-set.ts';
import { adverseActionReasons, unspecificReasons } from './uk/adverse-action-reasons.ts';
import { bannedWords, restrictedWords } from './uk/banned-words.ts';
import { disclosureUnder } from './uk/disclose.ts';
import { protectionUnder, type UkLaw } from './uk/law.ts';
import { riskWarning } from './uk/pre-contract/warning.ts';
import { breachedPriceCaps } from './uk/price-cap.ts';
import { totalAmountPayable } from './uk/repayments.ts';
import { exampleLabel, representativeExampleOf } from './uk/representative-example.ts';
import { type UkSettings, ukDefaults } from './uk/settings.ts';
import { creditCheckText } from './uk/texts/credit-check.ts';
import { dataSharingText } from './uk/texts/data-sharing.ts';
import { lineAgreementText } from './uk/texts/line-agreement.ts';
import { loanAgreementText } from './uk/texts/loan-agreement.ts';
import { privacyText } from './uk/texts/privacy.ts';
import { softSearchText } from './uk/texts/soft-search.ts';

const firstDay = isoDate('2026-01-01');
/** The Financial Services and Markets Act 2000 (Regulated Activities etc.) (Amendment) Order 2025. */
const deferredPaymentRegulatedFrom = isoDate('2026-07-15');

/** The Consumer Credit Act 1974 and the FCA's Consumer Credit sourcebook (CONC). */
function ruleSetOf({ id, inForceFrom, settings }: Edition<UkSettings>): RuleSet {
  const law: UkLaw = {
    ruleSetId: id,
    settings,
    deferredPayment: inForceFrom < deferredPaymentRegulatedFrom ? 'exempt' : 'regulated',
  };
  return {
    id,
    inForceFrom,
    conduct: {
      applicationIn: 'portal',
      approvalEstimate: 'allowed',
      personalisation: 'opt-out',
      placement: 'payment-options',
      lenderEvidence: 'register-entry',
      copy: 'own',
      netAdvance: 'allowed',
      coolingOffDays: 0,
    },
    // UK GDPR articles 22A to 22D: told, explained, looked at again by a person, contested; no right to be spared.
    decisions: { explanation: true, humanReview: true, refusal: false, ownView: true },
    // CONC 3.7.3R, 3.7.7R and 4.4.1R for what it is; CONC 4.5.3R for what it is paid.
    intermediary: { status: true, commission: true },
    // CONC 3.5.7R: no less prominent than the comparison that demands it, and every list of offers compares. CONC App 1.2.
    headlineCost: {
      convention: 'uk-apr',
      label: { en: 'representative APR', 'zh-Hans': '代表性年利率（APR）' },
      longLabel: { en: 'Representative annual percentage rate', 'zh-Hans': '代表性年费用百分率（APR）' },
      // What one person is offered represents nobody else.
      personal: {
        label: { en: 'APR', 'zh-Hans': '年利率（APR）' },
        longLabel: { en: 'Annual percentage rate', 'zh-Hans': '年费用百分率（APR）' },
      },
      decimals: 1,
      prominence: 'at-least-equal',
    },
    // The only caps are in money, on high-cost short-term credit (CONC 5A).
    caps: [],
    breachedChargeCaps: (offer) => breachedPriceCaps(offer, settings),
    // The total amount payable, with any deposit.
    totals: (offer) => ({ ...offerTotals(offer), ...(offer.kind === 'closed-end' && { total: totalAmountPayable(offer.plan) }) }),
    protectionOf: (offer) => protectionUnder(law, offer),
    representativeExample: {
      pick: { method: 'share-at-or-below', sharePercent: settings.representativeSharePercent, basis: 'expected' },
      families: ['instalment', 'cash-instalment', 'revolving-line', 'credit-card'],
      label: exampleLabel,
      write: (offer) => representativeExampleOf(law, offer),
    },
    offerShows: {
      estimated: [
        'estimate-mark',
        'annual-cost',
        ...(settings.showsAprRange ? (['annual-cost-range'] as const) : []),
        'representative-example',
      ],
      firm: ['annual-cost', 'amount-financed', 'finance-charge', 'total-of-payments', 'payment-schedule'],
    },
    rateTolerance: { regular: settings.aprTolerancePoints, irregular: settings.aprTolerancePoints },
    advertising: {
      // CONC 3.5.3R and 3.5.5R.
      triggers: ['interest-rate', 'annual-cost', 'finance-charge', 'other-charges', 'payment-amount', 'total-payable'],
      demands: [
        'interest-rate',
        'other-charges',
        'total-credit',
        'annual-cost',
        'duration',
        'cash-price',
        'down-payment',
        'total-payable',
        'payment-amount',
        'postal-address',
      ],
      // CONC 3.5.7R.
      furtherTriggers: [{ triggers: ['comparison', 'incentive', 'restricted-access'], demands: ['annual-cost'] }],
      bannedWords,
      restrictedWords,
      warningFor: (offer) => riskWarning(offer, settings),
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
      { purpose: 'soft-check', step: 'prequalify', kind: 'consent', perLender: true, credit: 'any', text: softSearchText },
      { purpose: 'data-sharing', step: 'submit', kind: 'consent', perLender: true, credit: 'any', text: dataSharingText },
      { purpose: 'hard-check', step: 'submit', kind: 'consent', perLender: true, credit: 'any', text: creditCheckText },
      { purpose: 'loan-agreement', step: 'sign', kind: 'signature', perLender: true, credit: 'closed-end', text: loanAgreementText },
      { purpose: 'loan-agreement', step: 'sign', kind: 'signature', perLender: true, credit: 'open-end', text: lineAgreementText },
    ],
    // Consumer Credit Act 1974, s. 157(A1), for when; the number of reasons is this product's own rule in every market.
    adverseAction: {
      fewestReasons: 1,
      mostReasons: 4,
      noticeWithinDays: settings.declineNoticeDays,
      reasons: adverseActionReasons,
      unspecific: unspecificReasons,
    },
    // Equality Act 2010, s. 4; marital status covers civil partnership, pregnancy covers maternity.
    prohibitedBases: [
      'age',
      'disability',
      'gender-reassignment',
      'marital-status',
      'pregnancy',
      'race',
      'colour',
      'nationality',
      'national-origin',
      'religion',
      'sex',
      'sexual-orientation',
    ],
    withdrawalDays: settings.withdrawalDays,
    // The Consumer Credit (Early Settlement) Regulations 2004 reckon the rebate actuarially.
    ruleOf78UpToMonths: 0,
    licensing: 'national',
    disclose: disclosureUnder(law),
  };
}

/**
 * The United Kingdom, with what an operator's configuration changes from a day on.
 *
 * @throws {MarketError} `setting-invalid`. @throws {FinanceError} `date-invalid`.
 */
export function unitedKingdom(changes: readonly DatedSettings<UkSettings>[] = []): Market {
  return {
    id: 'UK',
    currency: 'GBP',
    languages: ['en'],
    timeZone: 'Europe/London',
    ruleSets: editionsOf('UK', ukDefaults, [firstDay, deferredPaymentRegulatedFrom], changes).map(ruleSetOf),
  };
}
