import type { ConsentRequirement } from '../rule-set.ts';
import { conditionsInquiryText } from './texts/conditions-inquiry.ts';
import { creditInquiryText } from './texts/credit-inquiry.ts';
import { dataSharingText } from './texts/data-sharing.ts';
import { electronicRecordsText } from './texts/electronic-records.ts';
import { lineAgreementText } from './texts/line-agreement.ts';
import { loanAgreementText } from './texts/loan-agreement.ts';
import { privacyText } from './texts/privacy.ts';

/** What is shown, agreed to and signed in Germany, in the order of the steps. */
export const consents: readonly ConsentRequirement[] = [
  { purpose: 'privacy-notice', step: 'first-answer', kind: 'notice', perLender: false, credit: 'any', text: privacyText },
  { purpose: 'soft-check', step: 'prequalify', kind: 'consent', perLender: true, credit: 'any', text: conditionsInquiryText },
  { purpose: 'electronic-records', step: 'disclose', kind: 'consent', perLender: false, credit: 'any', text: electronicRecordsText },
  { purpose: 'data-sharing', step: 'submit', kind: 'consent', perLender: true, credit: 'any', text: dataSharingText },
  { purpose: 'hard-check', step: 'submit', kind: 'consent', perLender: true, credit: 'any', text: creditInquiryText },
  { purpose: 'loan-agreement', step: 'sign', kind: 'signature', perLender: true, credit: 'closed-end', text: loanAgreementText },
  { purpose: 'loan-agreement', step: 'sign', kind: 'signature', perLender: true, credit: 'open-end', text: lineAgreementText },
];
