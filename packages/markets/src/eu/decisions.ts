import { isoDate } from '@liana/finance';
import type { AutomatedDecisionRule, CreditworthinessRule } from '../conduct.ts';
import { type EuropeanLaw, isRevised } from './law.ts';
import { personalisedSentence } from './notices.ts';

/**
 * What a person may ask where a machine assesses or prices. GDPR art. 22 as the Court reads it (C-634/21, SCHUFA): a score that
 * decides in practice is a decision. The sentence of EU5 since the directive of 2023; EU9: Regulation (EU) 2024/1689, Annex III, 5(b).
 */
export function automatedDecisions(law: EuropeanLaw): AutomatedDecisionRule {
  return {
    ...(isRevised(law) && { personalisedNotice: personalisedSentence(law) }),
    explanation: true,
    humanReview: true,
    refusal: true,
    ownView: true,
    refusedBy: 'lender',
    highRiskFrom: isoDate(law.settings.highRiskFrom),
  };
}

/** EU6, art. 18(3): what the assessment rests on, and what it must never rest on (GDPR art. 9; social networks). */
export const creditworthiness: CreditworthinessRule = {
  inputs: ['income', 'expenses', 'assets', 'liabilities'],
  never: [
    'racial-or-ethnic-origin',
    'political-opinions',
    'religion',
    'trade-union-membership',
    'genetic-data',
    'biometric-data',
    'health',
    'sex-life',
    'sexual-orientation',
    'social-networks',
  ],
};

/** EU7, art. 6: neither nationality nor residence within the Union, nor a ground of article 21 of the Charter. */
export const prohibitedBases: readonly string[] = [
  'nationality',
  'residence-in-another-member-state',
  'sex',
  'race',
  'colour',
  'ethnic-origin',
  'genetic-features',
  'language',
  'religion',
  'political-opinions',
  'national-minority',
  'property',
  'birth',
  'disability',
  'age',
  'sexual-orientation',
];
