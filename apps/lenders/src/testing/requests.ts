import type { ApplyRequest, LenderTerms, PrequalifyRequest } from '@liana/contract';

/** A person whom most lenders take: good history, steady work, room in the month. */
export const aPerson = (facts: PrequalifyRequest['facts'] = {}): PrequalifyRequest['facts'] => ({
  employment: 'employed',
  timeInJob: '3-years-plus',
  incomeMonthly: 620_000,
  housingMonthly: 120_000,
  debtMonthly: 20_000,
  creditBand: 'good',
  bankruptcyRecent: 'no',
  orderKind: 'order',
  ...facts,
});

export const someTerms = (terms: Partial<LenderTerms> = {}): LenderTerms => ({
  productId: 'odela-shop-12',
  principalMinor: 129_900,
  currency: 'USD',
  tenorMonths: 12,
  contractRate: '13.99',
  feesMinor: 0,
  ...terms,
});

export const aPrequalifyRequest = (request: Partial<PrequalifyRequest> = {}): PrequalifyRequest => ({
  requestId: 'request-0001',
  mode: 'test',
  at: '2026-11-21T12:00:00.000Z',
  personReference: 'person-1',
  products: [someTerms()],
  facts: aPerson(),
  consent: { textId: 'soft-check', hash: 'h' },
  ...request,
});

export const anApplicationId = (letter = 'a') => `app_${letter.repeat(26)}`;

export const anApplyRequest = (request: Partial<ApplyRequest> = {}): ApplyRequest => ({
  requestId: 'request-0002',
  mode: 'test',
  at: '2026-11-21T12:00:00.000Z',
  applicationId: anApplicationId(),
  personReference: 'person-1',
  terms: someTerms(),
  facts: aPerson(),
  consents: [{ textId: 'hard-check', hash: 'h' }],
  attempt: 0,
  ...request,
});
