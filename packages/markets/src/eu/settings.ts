/**
 * Figures, lists and names of the Union's law that no source confirms, or that a nation fills in. The row of the requirements is named;
 * each value is a stated default that an operator's dated configuration can replace.
 */
export const europeanDefaults = {
  /** EU1: highest amount of credit that the law on consumer credit covers, in euro; 0 for no ceiling. */
  coversUpToEuros: 100_000,
  /** EU1: a seller's own free deferral is outside the law up to this many days: 14 of a large seller, 50 of a small one, in doubt the fewer. */
  sellerDeferralDays: 14,
  /** EU3: what an example states, in this order: names of `exampleItems`, parted by commas. */
  exampleItems: 'borrowing-rate,charges,total-credit,aprc,duration,instalments,total-payable,cash-price,down-payment',
  /** EU4: what stands on the first page under the figures, in this order: names of `movableRows`. Whatever is not named comes after. */
  firstPageRows: 'goods,instalments,order-of-payments,missed-payment,withdrawal,early-repayment,personalised,contact',
  /** EU4: whoever is informed less than this many hours before signing is reminded of the right to withdraw… */
  remindedUnderHours: 24,
  /** …at the latest this many days after it. */
  reminderWithinDays: 7,
  /** EU5: the article on offers that come from automated processing. */
  personalisedArticle: '13',
  /** EU6: the article on review of an assessment by a person. */
  reviewArticle: '18(8)',
  /** EU6: whether that review is granted. */
  grantsReview: true,
  /** EU6: days within which a decline is told; 0 with the decision itself. */
  declineNoticeDays: 0,
  /** EU7: the article on agreement that is inferred from a box already ticked. */
  inferredAgreementArticle: '15',
  /** EU7: whether such a box is refused. */
  refusesPreTickedBoxes: true,
  /** EU8: whether a likelihood of approval may sort and mark offers. A score that decides in practice is a decision by a machine. */
  estimatesApproval: false,
  /** EU9: first day of the duties of high-risk systems; it was moved once. */
  highRiskFrom: '2027-12-02',
  /** EU11: the standard that a statement of accessibility names. */
  accessibilityStandard: 'EN 301 549 V3.2.1',
  /** EU11: what this product is held to: one version of WCAG above the one that the standard cites. */
  accessibilityLevel: 'WCAG 2.2 AA',
  /** EU12: days to withdraw. */
  withdrawalDays: 14,
  /** EU12: days after the withdrawal in which the money is paid back. */
  repaidWithinDays: 30,
  /** EU12: days of the year by which one day's interest until then is reckoned. */
  withdrawalDaysOfYear: 365,
  /** EU4: most compensation for paying early, in percent of what is paid early… */
  earlyRepaymentPercent: 1,
  /** …and when a year or less is left. */
  earlyRepaymentLastYearPercent: 0.5,
  /** EU4: notice before an overdraft is asked back in full, in days. */
  overdraftNoticeDays: 30,
  /** EU3: percentage points by which an APRC that a lender states may differ from ours, which is shown to one decimal. */
  aprcTolerancePoints: 0.05,
};

/** Figures and names that the directive leaves to each nation. */
export interface NationalFigures {
  /** EU2: the warning in the nation's language, or its equal in that nation's law. */
  readonly warning: string;
  /** EU3: share of the agreements expected that the example must not be above, in percent. */
  readonly representativeSharePercent: number;
  /** EU3: whether the borrowing rate must reach that share too. */
  readonly exampleByBorrowingRate: boolean;
  /** Who supervises creditors and the law on consumer credit, with its address. */
  readonly supervisor: string;
  /** Who settles disputes out of court, with its address. */
  readonly arbitration: string;
}

export type EuropeanSettings = Readonly<typeof europeanDefaults> & NationalFigures;
