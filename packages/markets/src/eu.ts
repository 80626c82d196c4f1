import { type IsoDate, minorUnits } from '@liana/finance';
import { misleadingWords, misleadingWordsAndClaims } from './eu/banned-words.ts';
import { automatedDecisions, creditworthiness, prohibitedBases } from './eu/decisions.ts';
import { exampleLabel, writtenExample } from './eu/example.ts';
import { totalPayable } from './eu/figures.ts';
import { type EuropeanLaw, isRevised } from './eu/law.ts';
import { accessibilityStatement, lendingWarning, orderOfOffers, paidPlacement, rankingParameters } from './eu/notices.ts';
import { protectionOf } from './eu/scope.ts';
import { standardInformation } from './eu/standard-information.ts';
import { offerTotals } from './offer-totals.ts';
import type { AdverseActionRule, ConsentRequirement, CostCap, RuleSet } from './rule-set.ts';

/** What a nation fills in where the directive leaves it to the nations. */
export interface NationalRules {
  readonly inForceFrom: IsoDate;
  readonly law: EuropeanLaw;
  readonly consents: readonly ConsentRequirement[];
  /** Wording of reasons, and wording that says nothing specific. */
  readonly declines: Pick<AdverseActionRule, 'reasons' | 'unspecific'>;
  /** Ceilings on the annual cost. */
  readonly caps: readonly CostCap[];
  /** Bases that the nation forbids beside those of the Union. */
  readonly furtherProhibitedBases: readonly string[];
}

/** The law on consumer credit in one nation of the Union: what the directive asks, with what the nation fills in. */
export function europeanRuleSet({ inForceFrom, law, consents, declines, caps, furtherProhibitedBases }: NationalRules): RuleSet {
  const { settings } = law;
  return {
    id: law.id,
    inForceFrom,
    conduct: {
      applicationIn: 'portal',
      // EU8: a likelihood that sorts offers comes near a decision by a machine; rules that anybody can read do not.
      approvalEstimate: settings.estimatesApproval ? 'allowed' : 'rules-only',
      personalisation: 'opt-out',
      placement: 'payment-options',
      lenderEvidence: 'register-entry',
      copy: 'own',
      netAdvance: 'allowed',
      coolingOffDays: 0,
      signature: law.wantsWriting ? 'qualified' : 'any',
      // EU7, articles 14 and 15: bundles may be offered, ties may not; nothing is ticked beforehand.
      ...(isRevised(law) && { tying: 'refused' as const }),
      ...(isRevised(law) && { preTickedBoxes: settings.refusesPreTickedBoxes ? ('refused' as const) : ('allowed' as const) }),
    },
    // EU5, EU6, EU8, EU9.
    decisions: automatedDecisions(law),
    // An intermediary says for whom it works and who pays it.
    intermediary: { status: true, commission: true },
    // EU6.
    ...(isRevised(law) && { creditworthiness }),
    // EU11: since 2025-06-28, so under both directives.
    accessibility: {
      standard: settings.accessibilityStandard,
      level: settings.accessibilityLevel,
      statement: accessibilityStatement(law),
    },
    // EU3: the APRC stands out at least as much as any other rate.
    headlineCost: {
      convention: 'eu-aprc',
      label: { en: 'APRC', 'zh-Hans': '年百分率（APRC）', de: 'effektiver Jahreszins' },
      longLabel: { en: 'Annual percentage rate of charge', 'zh-Hans': '年百分率（APRC）', de: 'Effektiver Jahreszins' },
      decimals: 1,
      prominence: 'at-least-equal',
    },
    caps,
    // EU1.
    protectionOf: (offer) => protectionOf(offer, law),
    // Art. 3: the total amount of credit and its total cost.
    totals: (offer) => ({ ...offerTotals(offer), total: totalPayable(offer), downPayment: minorUnits(0) }),
    // EU3, and the share that the nation asks for.
    representativeExample: {
      pick: {
        method: 'share-at-or-below',
        sharePercent: settings.representativeSharePercent,
        basis: 'expected',
        alsoBorrowingRate: settings.exampleByBorrowingRate,
      },
      families: ['instalment', 'cash-instalment'],
      label: exampleLabel,
      write: writtenExample(law),
    },
    offerShows: {
      estimated: ['estimate-mark', 'annual-cost', 'annual-cost-range', 'representative-example'],
      firm: ['annual-cost', 'amount-financed', 'finance-charge', 'total-of-payments', 'payment-schedule'],
    },
    rateTolerance: { regular: settings.aprcTolerancePoints, irregular: settings.aprcTolerancePoints },
    advertising: {
      // EU3: any figure of the cost brings all of them.
      triggers: ['interest-rate', 'annual-cost', 'payment-amount', 'finance-charge', 'other-charges', 'total-payable'],
      demands: [
        'interest-rate',
        'other-charges',
        'total-credit',
        'annual-cost',
        'duration',
        'number-of-payments',
        'payment-amount',
        'total-payable',
      ],
      // EU2.
      bannedWords: isRevised(law) ? misleadingWordsAndClaims : misleadingWords,
      ...(isRevised(law) && { warning: lendingWarning(law) }),
      // EU10.
      adLabel: { text: paidPlacement, closable: false },
    },
    // EU10.
    ranking: { defaultWish: 'lowest-total-cost', explanation: orderOfOffers, parameters: rankingParameters },
    consents,
    // EU6, art. 18(9).
    adverseAction: { fewestReasons: 1, mostReasons: 4, noticeWithinDays: settings.declineNoticeDays, ...declines },
    // EU7.
    prohibitedBases: [...prohibitedBases, ...furtherProhibitedBases],
    // EU12.
    withdrawalDays: settings.withdrawalDays,
    // Art. 29: all costs fall with the time that is left.
    ruleOf78UpToMonths: 0,
    licensing: 'national',
    // EU4.
    disclose: standardInformation(law),
  };
}
