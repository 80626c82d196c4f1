import { z } from 'zod';
import { ApplicationId, FactId, Slug } from './ids.ts';
import { Instant, PercentText } from './money.ts';
import { RuleKind } from './offers.ts';
import { AnswerValue } from './questions.ts';
import { testBehaviours } from './test-identities.ts';
import { LocalizedText } from './text.ts';

/**
 * What the platform and a lender say to each other, over HTTP, as JSON, signed both ways in the manner of Standard Webhooks
 * (`webhook-id`, `webhook-timestamp`, `webhook-signature` over `id.timestamp.body`, on requests and on answers).
 * Paths are below the lender's base URL. Every request carries a `requestId`; the same id asked again gets the same answer.
 */
export const lenderPaths = {
  prequalify: '/v1/prequalify',
  apply: '/v1/apply',
  status: '/v1/applications/:lenderReference',
  accept: '/v1/applications/:lenderReference/accept',
  sign: '/v1/applications/:lenderReference/sign',
  capture: '/v1/applications/:lenderReference/captures',
  refund: '/v1/applications/:lenderReference/refunds',
  rescind: '/v1/applications/:lenderReference/rescind',
} as const;

const RequestId = z.string().min(8).max(64);
const Facts = z.record(FactId, AnswerValue);
/** Money that moved, in minor units: bounded, so that sums of any number of reports stay exact. */
const PaidMinor = z.int().min(0).max(100_000_000_000);
/** The tenant's domain time; lenders in test mode live by it. */
const base = { requestId: RequestId, mode: z.enum(['test', 'live']), at: Instant, testBehaviour: z.enum(testBehaviours).optional() };

export const LenderTerms = z.strictObject({
  productId: Slug,
  principalMinor: z.int().min(1),
  currency: z.string(),
  tenorMonths: z.int().min(1).max(360),
  contractRate: PercentText,
  feesMinor: z.int().min(0),
});
export type LenderTerms = z.infer<typeof LenderTerms>;

export const LenderReason = z.strictObject({
  code: z.string().max(60),
  kind: RuleKind.optional(),
  text: LocalizedText,
  change: LocalizedText.optional(),
});
export type LenderReason = z.infer<typeof LenderReason>;

export const PrequalifyRequest = z.strictObject({
  ...base,
  /** A pseudonym of the person at this lender; no contact, no name. */
  personReference: z.string(),
  products: z.array(LenderTerms).min(1).max(20),
  facts: Facts,
  /** Of the products, those for which the lender's own list of people approved in advance names this person; not who it is. */
  preApproved: z.array(Slug).max(20).optional(),
  consent: z.strictObject({ textId: z.string(), hash: z.string() }),
});
export type PrequalifyRequest = z.infer<typeof PrequalifyRequest>;

export const PrequalifyAnswer = z.strictObject({
  requestId: RequestId,
  decision: z.enum(['eligible', 'ineligible']),
  offers: z.array(LenderTerms.extend({ validUntil: Instant })).max(20),
  reasons: z.array(LenderReason).max(4),
});
export type PrequalifyAnswer = z.infer<typeof PrequalifyAnswer>;

export const ApplyRequest = z.strictObject({
  ...base,
  applicationId: ApplicationId,
  personReference: z.string(),
  terms: LenderTerms,
  facts: Facts,
  /**
   * There where the lender's own list of people approved in advance names this person, so that the lender finds them in its copy:
   * HMAC-SHA-256 of `pre-approved|` and the contact in its normal form, in hex, under the secret that both sides sign with. Whoever does
   * not hold the contact already learns nothing from it.
   */
  preApproved: z.strictObject({ contactKey: z.string().regex(/^[0-9a-f]{64}$/) }).optional(),
  consents: z.array(z.strictObject({ textId: z.string(), hash: z.string() })),
  /** How many lenders have decided about this wish before: 0 for the first. */
  attempt: z.int().min(0),
});
export type ApplyRequest = z.infer<typeof ApplyRequest>;

export const LenderDecision = z.enum(['approve', 'refer', 'counter-offer', 'decline']);
export const DecisionAnswer = z.strictObject({
  requestId: RequestId,
  applicationId: ApplicationId,
  lenderReference: z.string().min(1).max(64),
  decision: LenderDecision,
  decidedAt: Instant,
  counterOffer: LenderTerms.extend({ validUntil: Instant }).optional(),
  /** Of a decline, and why other terms are offered than were asked for; none of a yes. */
  reasons: z.array(LenderReason).max(4),
});
export type DecisionAnswer = z.infer<typeof DecisionAnswer>;

/** Sent by a lender's server to `POST /v1/lenders/decisions` when a referred application was decided. */
export const DecisionCallback = DecisionAnswer;

export const LenderInstruction = z.strictObject({
  ...base,
  applicationId: ApplicationId,
  amountMinor: z.int().min(0).optional(),
  reference: z.string().max(120).optional(),
  agreementHash: z.string().optional(),
});
export type LenderInstruction = z.infer<typeof LenderInstruction>;
export const LenderAcknowledgement = z.strictObject({
  requestId: RequestId,
  accepted: z.boolean(),
  fundedMinor: PaidMinor.optional(),
});
export type LenderAcknowledgement = z.infer<typeof LenderAcknowledgement>;

/** Sent by a lender's server to `POST /v1/lenders/outcomes`: what became of an application or a loan. */
export const OutcomeReport = z.strictObject({
  /** The lender's own id of this report; the same id counts once. */
  reportId: RequestId,
  applicationId: ApplicationId,
  lenderReference: z.string(),
  kind: z.enum(['approved', 'declined', 'funded', 'repayment', 'arrears', 'settled', 'written-off', 'rescinded']),
  at: Instant,
  amountMinor: PaidMinor.optional(),
  daysPastDue: z.int().min(0).optional(),
});
export type OutcomeReport = z.infer<typeof OutcomeReport>;
