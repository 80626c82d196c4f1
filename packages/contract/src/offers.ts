import { z } from 'zod';
import { FactId, OfferId, Slug } from './ids.ts';
import { AnnualCost, CalendarDate, Instant, Money, PercentText } from './money.ts';
import { LocalizedText } from './text.ts';

export const ProductFamily = z.enum(['instalment', 'cash-instalment', 'revolving-line', 'credit-card']);
export type ProductFamily = z.infer<typeof ProductFamily>;

export const RuleKind = z.enum(['applicant', 'product', 'loan', 'process']);

/** Why an offer does not fit, or what is still open. The text is the lender's, in its own wording. */
export const ReasonView = z.strictObject({
  code: z.string(),
  kind: RuleKind,
  text: LocalizedText,
  /** What would have to change for this reason to go. */
  change: LocalizedText.optional(),
  /** The wish with which no rule of this product refuses, the nearest to the present one: one of the two. Only where that is up to the person. */
  tryWish: z.strictObject({ tenorMonths: z.int().min(1).optional(), amount: Money.optional() }).optional(),
  fact: FactId.optional(),
});
export type ReasonView = z.infer<typeof ReasonView>;

export const LenderView = z.strictObject({
  id: Slug,
  name: z.string(),
  /** Two letters for the mark. */
  mark: z.string().max(2),
  licence: LocalizedText,
});
export type LenderView = z.infer<typeof LenderView>;

/** Who checks, decides or collects the payments where that is not the lender. */
export const PartnerView = z.strictObject({
  lender: LenderView,
  does: z.array(z.enum(['checks', 'decides', 'services'])).min(1),
});
export type PartnerView = z.infer<typeof PartnerView>;

export const OfferGroup = z.enum(['recommended', 'may-fit', 'does-not-fit']);
export type OfferGroup = z.infer<typeof OfferGroup>;
export const OfferStage = z.enum(['indicative', 'prequalified', 'firm', 'accepted']);

/** What is certain about the price: every amount is a sum of the schedule that the person would sign. */
export const OfferTerms = z.strictObject({
  principal: Money,
  downPayment: Money,
  tenorMonths: z.int().min(1),
  numberOfPayments: z.int().min(1),
  instalment: Money,
  lastInstalment: Money,
  firstDueDate: CalendarDate,
  totalPayable: Money,
  /** Finance charge: everything paid beyond the principal. */
  costOfCredit: Money,
  fees: Money,
  annualCost: AnnualCost,
  /** The contract's yearly rate, all its decimals. */
  contractRate: PercentText,
  rateType: z.enum(['fixed', 'variable']),
});
export type OfferTerms = z.infer<typeof OfferTerms>;

export const MoneyWithin = z.enum(['minutes', 'same-day', 'next-business-day', 'three-business-days']);

/** One thing that the order of a group looked at, and where the offer stands by it. */
export const ExplainedTerm = z.strictObject({
  term: z.enum(['total-cost', 'instalment', 'speed', 'likelihood']),
  /** What it adds to the score, of a hundred; relative to the offers of the group that the list holds. */
  points: z.number(),
  /** How many offers it compared: all of the group by the first term, by the next those that are alike so far. */
  of: z.int().min(1),
  /** 1 for the best of those; offers that are alike share a place. */
  place: z.int().min(1),
  /** How many of those have this very value, this one counted. */
  alike: z.int().min(1),
  /** How much more than the best of those; null where the term is no amount of money. */
  behind: Money.nullable(),
});
export type ExplainedTerm = z.infer<typeof ExplainedTerm>;

export const OfferView = z.strictObject({
  id: OfferId,
  productId: Slug,
  productName: LocalizedText,
  family: ProductFamily,
  /** Who lends: the creditor of disclosures and agreement. */
  lender: LenderView,
  /** Institutions that have a part in it beside the lender; none for most offers. */
  partners: z.array(PartnerView),
  stage: OfferStage,
  group: OfferGroup,
  terms: OfferTerms,
  /** A 0 % plan whose cost the merchant bears. */
  paidByMerchant: z.boolean(),
  moneyWithin: MoneyWithin,
  /** Its lender has approved this person in advance for this much. There only for whoever proved the contact, and up to that amount. */
  preApproved: z.strictObject({ limit: Money }).optional(),
  /** Early settlement costs this much at most; null: no charge. */
  earlySettlementCharge: LocalizedText.nullable(),
  /** Why it is only `may-fit`, or why it does not fit. Empty for a recommended offer. */
  reasons: z.array(ReasonView).max(4),
  /**
   * Why it is recommended. `certified`: as likely as past applications of which the promised share was approved. `conditions-met`: in
   * markets where no likelihood is used, it meets what the lender publishes.
   */
  recommendedBecause: z.enum(['certified', 'conditions-met']).nullable(),
  /**
   * Why it is not recommended. `question-open`: answers decide. `not-told`: it hangs on something that nobody asks the person, such as
   * the kind of goods; `reasons` say what. `below-threshold`: a yes is less likely than the promise asks for. `too-few-decisions`: past
   * decisions of its kind prove no promise, being too few or too mixed.
   */
  mayFitBecause: z.enum(['question-open', 'not-told', 'too-few-decisions', 'below-threshold']).nullable(),
  /** How many questions decide it, 0 unless `question-open`; once they are few, `named` has each with what it is about. */
  waitsFor: z.strictObject({
    questions: z.int().min(0),
    named: z.array(z.strictObject({ fact: FactId, label: LocalizedText })).max(3),
  }),
  /** Why it stands where it stands in its group: the terms of the ranking's sum, the deciding one first. Empty outside a list. */
  explanation: z.array(ExplainedTerm),
  /** No lender stands twice among the first three of a group. `down`: this offer made room; `up`: others did. */
  movedForVariety: z.enum(['up', 'down']).nullable(),
  expiresAt: Instant,
});
export type OfferView = z.infer<typeof OfferView>;

/** A lender that was asked and has not given an offer that can be shown. */
export const PendingLender = z.strictObject({
  lender: LenderView,
  state: z.enum(['asking', 'late', 'gave-up', 'garbage', 'unavailable']),
});
export type PendingLender = z.infer<typeof PendingLender>;

export const Wish = z.enum(['lowest-total-cost', 'smallest-payment', 'soonest-money', 'surest-yes']);
export type Wish = z.infer<typeof Wish>;
