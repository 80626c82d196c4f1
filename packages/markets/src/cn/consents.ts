import type { ConsentRequirement } from '../rule-set.ts';
import type { ChinaSettings } from './settings.ts';
import { bureauQueryText } from './texts/bureau-query.ts';
import { dataSharingText, sharingBesideBureauText } from './texts/data-sharing.ts';
import { handOverText } from './texts/hand-over.ts';
import { lineAgreementText } from './texts/line-agreement.ts';
import { loanAgreementText } from './texts/loan-agreement.ts';
import { privacyText } from './texts/privacy.ts';
import { sensitiveDataText } from './texts/sensitive-data.ts';

const told: ConsentRequirement = {
  purpose: 'privacy-notice',
  step: 'first-answer',
  kind: 'notice',
  perLender: false,
  credit: 'any',
  text: privacyText,
};

/** A separate consent for one recipient (个人信息保护法 art. 23, 29). */
const separate = { step: 'submit', kind: 'consent', perLender: true, credit: 'any' } as const;
const signed = { purpose: 'loan-agreement', step: 'sign', kind: 'signature', perLender: true } as const;

/** Where the application is filled in and signed in the portal. No lender is asked beforehand: a query for a loan leaves its mark. */
export function consentsInPortal({ scoresThroughBureau }: ChinaSettings): ConsentRequirement[] {
  return [
    told,
    { ...separate, purpose: 'sensitive-data', text: sensitiveDataText },
    { ...separate, purpose: 'data-sharing', text: scoresThroughBureau ? sharingBesideBureauText : dataSharingText },
    { ...separate, purpose: 'hard-check', text: bureauQueryText },
    { ...signed, credit: 'closed-end', text: loanAgreementText },
    { ...signed, credit: 'open-end', text: lineAgreementText },
  ];
}

/** Where the person is handed over: the institution asks for the bureau query and the signature on its own page. */
export const consentsBeforeHandOver: readonly ConsentRequirement[] = [told, { ...separate, purpose: 'data-sharing', text: handOverText }];
