/**
 * What no source confirms, and what moves without a change of law. The rows of the requirements are named; each value is a stated
 * default that an operator's dated configuration can replace.
 */
export const chinaDefaults = {
  /** CN3: the rule asks for a time to read and names no number. */
  readingSeconds: 10,
  /** CN2: both ways are lawful. False states 单利 (the rate of a period times the periods of a year), true states 复利. */
  statesCompoundRate: false,
  /** CN5: no source says which way is held against the caps. False is 单利, the way in which the industry reads the line. */
  capsCompoundRate: false,
  /** CN5: the red line on all that a credit costs in a year, in percent. */
  allInCapPercent: 24,
  /** CN6: what a microloan company may ask today, in percent. */
  microloanCapPercent: 24,
  /** CN6: from the ceiling's first day on, a microloan costs at most this many times the one-year LPR. */
  microloanLprMultiple: 4,
  /** CN6: the guideline says "by the end of 2027"; the first day on which every new loan is below. */
  microloanCeilingFrom: '2028-01-01',
  /** CN6: whoever lends without a licence for it (民间借贷), in one-year LPR. Not confirmed. */
  privateLendingLprMultiple: 4,
  /** CN6: one-year loan prime rate, in percent: published on the 20th of each month, at this value since 2025-05-20. */
  lprPercent: 3,
  /** CN11: whether what a lender scores must come through a licensed bureau. The order is confirmed, this consequence is not. */
  scoresThroughBureau: true,
  /** CN12: ours; the trade's initiative names no number. */
  applicationsInFlight: 1,
  /** CN12: days after a refusal. Ours, as above. */
  coolingOffDays: 30,
  /** CN12: share of the income that payments on debts may take before the page warns, in percent. Ours, as above. */
  debtServiceWarningPercent: 50,
  /** CN10: days within which a refused person is told why. No source names a number. */
  declineNoticeDays: 15,
  /** CN14: whether an advertisement is marked as one. Not confirmed. */
  marksAdvertisements: true,
  /** CN14: whether it can be closed. Not confirmed. */
  closableAdvertisements: true,
};

export type ChinaSettings = Readonly<typeof chinaDefaults>;
