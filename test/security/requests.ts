import type { RouteName, Routes } from '@liana/contract';
import type { AnyGiven } from '../support/caller.ts';

/** Ids of somebody's things: what a stranger would have to know to reach for them. */
export interface Things {
  sessionId: string;
  applicationId: string;
  chargeId: string;
  loanId: string;
  consentId: string;
  offerId: string;
  lenderId: string;
  lenderReference: string;
}

const textHash = 'c0ffee'.repeat(10).padEnd(64, '0');
const wish = { amount: { amountMinor: 129_900, currency: 'USD' }, category: 'electronics' };
const order = { reference: 'H-1', total: 129_900, financed: 129_900, otherTender: 0, currency: 'USD', cartHash: textHash };
const consent = { textId: 'soft-check', hash: textHash, lenderId: 'odela' };
const movement = { amountMinor: 100, reference: 'parcel' };

/**
 * For every route a request that fits the contract and reaches for `things`. A route that is missing here does not compile, and the
 * matrix counts that each was tried.
 */
export const requestsFor: { [Name in RouteName]: (things: Things) => Required<Pick<AnyGiven, ParameterNames<Name>>> } = {
  getConfig: () => ({}),
  getMessage: () => ({ query: { amountMinor: 129_900, currency: 'USD' } }),
  createSession: () => ({ body: { wish } }),
  getSessionOffers: ({ sessionId }) => ({ params: { sessionId } }),
  changeWish: ({ sessionId }) => ({ params: { sessionId }, body: { wish: { amount: { amountMinor: 5_000, currency: 'USD' } } } }),
  changeAnonymousOrdering: ({ sessionId }) => ({ params: { sessionId }, body: { orderBy: 'soonest-money' } }),

  createFrameToken: () => ({ body: { ticket: 'tk_nobody', handle: 'sh_nobody' } }),
  createPortalSession: () => ({ body: { code: 'oc_nobody' } }),
  getPortalSession: () => ({}),
  startInPortal: () => ({ body: { wish } }),
  openPortal: () => ({}),
  leavePortal: () => ({}),

  getMyOffers: () => ({}),
  getOfferDisclosure: ({ offerId }) => ({ params: { offerId } }),
  answerQuestion: () => ({ body: { fact: 'region', value: 'NY' } }),
  changeMyWish: () => ({ body: { wish: { tenorMonths: 6 } } }),
  changeMyOrdering: () => ({ body: { personalised: false } }),
  sendContactCode: () => ({ body: { email: 'nobody@people.example' } }),
  checkContactCode: () => ({ body: { code: '000000' } }),
  getPrequalificationTexts: () => ({}),
  prequalify: () => ({ body: { consents: [consent] } }),
  streamPrequalification: () => ({}),
  stopWaiting: ({ lenderId }) => ({ body: { lenderId } }),
  chooseOffer: ({ offerId }) => ({ body: { offerId } }),
  getMyApplication: () => ({}),
  answerApplication: () => ({ body: { fact: 'firstName', value: 'Mallory' } }),
  withdrawApplication: () => ({}),
  createHandoff: () => ({ body: {} }),
  sendResumeLink: () => ({}),

  getReview: () => ({}),
  submitApplication: () => ({ body: { disclosureHash: textHash, dwellMs: 0, consents: [consent] } }),
  acceptCounterOffer: () => ({}),
  getAgreement: () => ({}),
  signApplication: () => ({ body: { agreement: consent } }),
  getMyLoans: () => ({}),
  getMyLoan: ({ loanId }) => ({ params: { loanId } }),
  getSignedAgreement: ({ loanId }) => ({ params: { loanId } }),
  rescindLoan: ({ loanId }) => ({ params: { loanId } }),
  withdrawConsent: ({ consentId }) => ({ params: { consentId } }),
  exportMyData: () => ({}),

  bindSession: ({ sessionId }) => ({ params: { sessionId }, body: { order } }),
  getApplication: ({ applicationId }) => ({ params: { applicationId } }),
  getCharge: ({ chargeId }) => ({ params: { chargeId } }),
  captureCharge: ({ chargeId }) => ({ params: { chargeId }, body: movement }),
  refundCharge: ({ chargeId }) => ({ params: { chargeId }, body: movement }),
  voidCharge: ({ chargeId }) => ({ params: { chargeId }, body: { reference: 'void' } }),
  createEndpoint: () => ({ body: { url: 'https://hooks.example/liana' } }),
  listEndpoints: () => ({}),
  moveTestClock: () => ({ body: { to: '2031-01-01T00:00:00.000Z' } }),
  getTestClock: () => ({}),

  reportDecision: ({ lenderId, applicationId, lenderReference }) => ({
    params: { lenderId },
    body: {
      requestId: 'decision-of-the-matrix',
      applicationId,
      lenderReference,
      decision: 'decline',
      decidedAt: '2026-11-21T12:00:00.000Z',
      reasons: [],
    },
  }),
  reportOutcome: ({ lenderId, applicationId, lenderReference }) => ({
    params: { lenderId },
    body: { reportId: 'outcome-of-the-matrix', applicationId, lenderReference, kind: 'written-off', at: '2026-11-21T12:00:00.000Z' },
  }),
};

/** What a request of this route consists of: the compiler refuses a body where the route takes none, and the other way round. */
type ParameterNames<Name extends RouteName> =
  | (Routes[Name]['path'] extends `${string}{${string}` ? 'params' : never)
  | (undefined extends Routes[Name]['query'] ? never : 'query')
  | (undefined extends Routes[Name]['body'] ? never : 'body');
