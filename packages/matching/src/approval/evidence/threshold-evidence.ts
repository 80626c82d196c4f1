/** What outcomes say about one threshold: counts of those at or above it. */
export interface ThresholdEvidence {
  threshold: number;
  /** Of outcomes that calibrated, each judged by what was learned from others: where to begin proving. */
  rehearsed: Counted;
  /** The highest rate at which so few of the rehearsed are still as likely approved as not. */
  rehearsedBound: number;
  /** Of outcomes that nothing was learned from: what proves. */
  heldOut: Counted;
  /** Lower end of the one-sided 95 % interval of the held-out pass rate. */
  lowerBound: number;
}

export interface Counted {
  decided: number;
  approved: number;
}
