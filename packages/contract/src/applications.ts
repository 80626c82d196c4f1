import { z } from 'zod';
import { ConsentGiven, ConsentText } from './consents.ts';
import { DisclosureView } from './disclosures.ts';
import { ApplicationId, ChargeId, LoanId, OfferId } from './ids.ts';
import { CalendarDate, Instant, Money } from './money.ts';
import { OfferView, ReasonView } from './offers.ts';
import { AnswerView, QuestionView } from './questions.ts';

export const applicationStates = [
  'draft',
  'submitted',
  'referred',
  'counter-offered',
  'approved',
  'declined',
  'handed-over',
  'signed',
  'funded',
  'repaying',
  'in-arrears',
  'settled',
  'written-off',
  'rescinded',
  'withdrawn',
  'expired',
] as const;
export const ApplicationState = z.enum(applicationStates);
export type ApplicationState = z.infer<typeof ApplicationState>;

export const ChooseRequest = z.strictObject({ offerId: OfferId });

/** An application as its person sees it. Answers and reasons are there only after the contact was proved. */
export const ApplicationView = z.strictObject({
  id: ApplicationId,
  state: ApplicationState,
  offer: OfferView,
  next: QuestionView.nullable(),
  step: z.int().min(0),
  steps: z.int().min(0),
  answers: z.array(AnswerView),
  /** False while the merchant's server has not bound the order: review waits. Always true for `cash`. */
  orderBound: z.boolean(),
  savedAt: Instant,
  /** A lender's other terms, to accept or leave. */
  counterOffer: OfferView.nullable(),
  /** Up to four principal reasons of a decline, or of other terms than were asked for, as the lender gave them. */
  reasons: z.array(ReasonView).max(4),
  /** After a decline: what fits next without asking again. */
  nextBest: OfferView.nullable(),
  loanId: LoanId.nullable(),
  /** Until when the loan can be withdrawn from; null when there is no such right, or no longer. */
  withdrawUntil: CalendarDate.nullable(),
});
export type ApplicationView = z.infer<typeof ApplicationView>;

/** Everything that stands on the review page before sending. */
export const ReviewView = z.strictObject({ application: ApplicationView, disclosure: DisclosureView, consents: z.array(ConsentText) });
export type ReviewView = z.infer<typeof ReviewView>;

export const SubmitRequest = z.strictObject({
  disclosureHash: z.string(),
  dwellMs: z.int().min(0),
  consents: z.array(ConsentGiven).min(1),
});
export const SignView = z.strictObject({ application: ApplicationView, agreement: ConsentText, disclosure: DisclosureView });
export const SignRequest = z.strictObject({ agreement: ConsentGiven });

/** An application as the merchant's server sees it: states, ids and amounts, no personal fact, no reason. */
export const MerchantApplicationView = z.strictObject({
  id: ApplicationId,
  sessionId: z.string(),
  state: ApplicationState,
  orderReference: z.string().nullable(),
  cartHash: z.string().nullable(),
  financed: Money,
  chargeId: ChargeId.nullable(),
  updatedAt: Instant,
});
export type MerchantApplicationView = z.infer<typeof MerchantApplicationView>;
