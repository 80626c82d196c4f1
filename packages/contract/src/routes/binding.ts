import { z } from 'zod';
import { ApplicationView, ReviewView, SignRequest, SignView, SubmitRequest } from '../applications.ts';
import { LoanView, MyLoansView, SignedAgreementView } from '../loans.ts';
import { route } from './define.ts';
import { portalOnly, read, write } from './kinds.ts';

/** What binds, and what was bound: the portal at top level only. */
export const bindingRoutes = {
  getReview: route({
    ...read,
    ...portalOnly,
    path: '/v1/me/application/review',
    summary: 'Answers, disclosure and consents, as they will be sent.',
    response: ReviewView,
    contact: true,
  }),
  submitApplication: route({
    ...write,
    ...portalOnly,
    path: '/v1/me/application/submit',
    summary: 'Sends the application to the lender.',
    body: SubmitRequest,
    response: ApplicationView,
    binds: true,
    contact: true,
  }),
  acceptCounterOffer: route({
    ...write,
    ...portalOnly,
    path: '/v1/me/application/accept',
    summary: "Accepts the lender's other terms.",
    response: ApplicationView,
    binds: true,
    contact: true,
  }),
  getAgreement: route({
    ...read,
    ...portalOnly,
    path: '/v1/me/application/agreement',
    summary: 'The loan agreement to sign.',
    response: SignView,
    contact: true,
  }),
  signApplication: route({
    ...write,
    ...portalOnly,
    path: '/v1/me/application/sign',
    summary: 'Signs: the order is paid.',
    body: SignRequest,
    response: ApplicationView,
    binds: true,
    contact: true,
  }),
  getMyLoans: route({
    ...read,
    ...portalOnly,
    path: '/v1/me/loans',
    summary: 'Loans, open applications and consents of this person at this tenant.',
    response: MyLoansView,
    contact: true,
  }),
  getMyLoan: route({
    ...read,
    ...portalOnly,
    path: '/v1/me/loans/{loanId}',
    summary: 'One loan with its schedule.',
    response: LoanView,
    contact: true,
  }),
  getSignedAgreement: route({
    ...read,
    ...portalOnly,
    path: '/v1/me/loans/{loanId}/agreement',
    summary: 'The agreement and its disclosure, as they were signed.',
    response: SignedAgreementView,
    contact: true,
  }),
  rescindLoan: route({
    ...write,
    ...portalOnly,
    path: '/v1/me/loans/{loanId}/rescind',
    summary: 'Uses the right of withdrawal.',
    response: LoanView,
    binds: true,
    contact: true,
  }),
  withdrawConsent: route({
    ...write,
    ...portalOnly,
    path: '/v1/me/consents/{consentId}/withdraw',
    summary: 'Takes a consent back, as easily as it was given.',
    response: MyLoansView,
    contact: true,
  }),
  exportMyData: route({
    ...read,
    ...portalOnly,
    path: '/v1/me/export',
    summary: 'Everything that is stored about this person, as JSON.',
    response: z.record(z.string(), z.unknown()),
    contact: true,
  }),
};
