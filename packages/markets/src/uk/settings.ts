/**
 * Figures and names of the United Kingdom that are not confirmed from the rule itself, that a regulator is asking about, or that
 * change without a change of law, with the row of the requirements where there is one. Percentages are in percent, amounts in pence.
 */
export interface UkSettings {
  /** UK3: share of the agreements expected that must cost no more than the representative APR. CP26/15 asks about 66; 100 makes it the highest. */
  readonly representativeSharePercent: number;
  /** UK3: whether an estimate shows the range of APRs beside the representative one, which CP26/15 asks about as well. */
  readonly showsAprRange: boolean;
  /** UK6: credit limit that a promotion of running-account credit assumes while the real one is not known (CONC 3.5.13R). */
  readonly assumedCreditLimitMinor: number;
  /** UK4: APR from which a short credit is high-cost short-term credit. */
  readonly highCostAprPercent: number;
  /** UK4: longest high-cost short-term credit. */
  readonly highCostMostMonths: number;
  /** UK4: its cap on the cost of one day, of what is outstanding (CONC 5A.2.3R). */
  readonly dailyCostCapPercent: number;
  /** UK4: its cap on all charges together, of the credit (CONC 5A.2.2R). */
  readonly totalCostCapPercent: number;
  /** UK4: its cap on all charges for default together. */
  readonly defaultChargeCapMinor: number;
  /** UK5: most payments of a deferred payment credit. */
  readonly deferredPaymentMostPayments: number;
  /** UK5: longest deferred payment credit. */
  readonly deferredPaymentMostMonths: number;
  /** UK5: since it is regulated: whether the lender must check that it can be afforded. */
  readonly deferredPaymentCreditworthinessCheck: boolean;
  /** UK5: since it is regulated: whether the ombudsman decides complaints about it. */
  readonly deferredPaymentOmbudsman: boolean;
  /** UK5: since it is regulated: days to withdraw from it. */
  readonly deferredPaymentWithdrawalDays: number;
  /** Days to withdraw from any other regulated credit (Consumer Credit Act 1974, s. 66A). */
  readonly withdrawalDays: number;
  /** What may be repaid early in twelve months without compensation (s. 95A). */
  readonly earlyRepaymentFreeMinor: number;
  /** Most compensation beyond that, of what is repaid early. */
  readonly earlyRepaymentPercent: number;
  /** The same when a year or less is left. */
  readonly earlyRepaymentLastYearPercent: number;
  /** The lender answers for the seller where the cash price is above this… (s. 75) */
  readonly sellerLiabilityAboveMinor: number;
  /** …and not above this. */
  readonly sellerLiabilityUpToMinor: number;
  /** Days for which a firm offer binds the lender. */
  readonly offerValidDays: number;
  /** UK6: percentage points by which an APR that a lender states may differ from ours. */
  readonly aprTolerancePoints: number;
  /** UK4: whether a person confirms in so many words to have understood, as evidence for the Consumer Duty (PRIN 2A.5). */
  readonly confirmsUnderstanding: boolean;
  /** Days after a decision in which a decline is told; 0 with the decision itself (s. 157(A1)). */
  readonly declineNoticeDays: number;
  readonly regulatorName: string;
  readonly regulatorAddress: string;
  readonly ombudsmanName: string;
  readonly ombudsmanAddress: string;
  readonly ombudsmanTelephone: string;
  readonly ombudsmanWebsite: string;
  /** Free help with debt, as the risk warning names it. */
  readonly debtHelpWebsite: string;
}

/** What holds where an operator says nothing. */
export const ukDefaults: UkSettings = {
  representativeSharePercent: 51,
  showsAprRange: false,
  assumedCreditLimitMinor: 120_000,
  highCostAprPercent: 100,
  highCostMostMonths: 12,
  dailyCostCapPercent: 0.8,
  totalCostCapPercent: 100,
  defaultChargeCapMinor: 1_500,
  deferredPaymentMostPayments: 12,
  deferredPaymentMostMonths: 12,
  deferredPaymentCreditworthinessCheck: true,
  deferredPaymentOmbudsman: true,
  deferredPaymentWithdrawalDays: 14,
  withdrawalDays: 14,
  earlyRepaymentFreeMinor: 800_000,
  earlyRepaymentPercent: 1,
  earlyRepaymentLastYearPercent: 0.5,
  sellerLiabilityAboveMinor: 10_000,
  sellerLiabilityUpToMinor: 3_000_000,
  offerValidDays: 14,
  aprTolerancePoints: 0.1,
  confirmsUnderstanding: true,
  declineNoticeDays: 0,
  regulatorName: 'Financial Conduct Authority',
  regulatorAddress: '12 Endeavour Square, London E20 1JN',
  ombudsmanName: 'Financial Ombudsman Service',
  ombudsmanAddress: 'Exchange Tower, London E14 9SR',
  ombudsmanTelephone: '0800 023 4567',
  ombudsmanWebsite: 'financial-ombudsman.org.uk',
  debtHelpWebsite: 'moneyhelper.org.uk',
};
