import { z } from 'zod';
import { ApplicationState } from './applications.ts';
import { ConsentView } from './consents.ts';
import { DisclosureView } from './disclosures.ts';
import { ApplicationId, LoanId } from './ids.ts';
import { CalendarDate, Money } from './money.ts';
import { LenderView, OfferTerms } from './offers.ts';
import { LocalizedText } from './text.ts';

export const InstalmentView = z.strictObject({
  number: z.int().min(1),
  dueDate: CalendarDate,
  payment: Money,
  principal: Money,
  interest: Money,
  fees: Money,
  balance: Money,
  paid: z.boolean(),
});

/** A mirror of the lender's loan; the lender's books decide. */
export const LoanView = z.strictObject({
  id: LoanId,
  applicationId: ApplicationId,
  state: ApplicationState,
  lender: LenderView,
  /** Who collects the payments. */
  collector: z.string(),
  terms: OfferTerms,
  schedule: z.array(InstalmentView),
  nextPayment: z.strictObject({ dueDate: CalendarDate, payment: Money }).nullable(),
  outstanding: Money,
  /** What settles the loan on that day. */
  earlySettlement: z.strictObject({ on: CalendarDate, amount: Money, saves: Money }).nullable(),
  withdrawUntil: CalendarDate.nullable(),
});
export type LoanView = z.infer<typeof LoanView>;

export const MyLoansView = z.strictObject({
  loans: z.array(LoanView),
  openApplications: z.array(z.strictObject({ id: ApplicationId, state: ApplicationState, lender: LenderView, amount: Money })),
  consents: z.array(ConsentView),
});
export type MyLoansView = z.infer<typeof MyLoansView>;

/** What was signed, in the very wording of then: both parts are kept by the hash of what was shown. */
export const SignedAgreementView = z.strictObject({
  signedOn: CalendarDate,
  agreement: z.strictObject({ hash: z.string(), label: LocalizedText, body: LocalizedText }),
  disclosure: DisclosureView,
});
export type SignedAgreementView = z.infer<typeof SignedAgreementView>;
