/**
 * How one lender really decides: what no published rule says and the platform can only learn from outcomes.
 *
 * A score in points, 0 for the applicant whom the lender would just take. No weight reads age, place or another prohibited
 * basis (12 CFR 1002.6). A fact that was not given counts as nothing, neither for nor against.
 */
export interface Policy {
  /** What a plain case starts with. */
  start: number;
  weights: {
    /** For each doubling of the monthly income above $4,000, and against each halving. */
    incomeDoubling: number;
    /** Against each 10 points of debt ratio, new payment included, above `debtRatioPivot`. */
    debtRatioTenPoints: number;
    creditBand: Readonly<Record<'excellent' | 'good' | 'fair' | 'building' | 'unsure', number>>;
    timeInJob: Readonly<Record<'under-3-months' | '3-to-5-months' | '6-to-11-months' | '1-to-2-years' | '3-years-plus', number>>;
    employment: Readonly<Record<'employed' | 'self-employed' | 'retired' | 'other-income' | 'no-income', number>>;
    bankruptcyRecent: number;
    /** Against each month's income that is asked for. */
    monthsOfIncome: number;
    /** Against each year of term. */
    termYear: number;
  };
  /** Percent of income. */
  debtRatioPivot: number;
  /** Standard deviations, in points, of what no fact explains: seen at the soft check, and only at the hard one. */
  noise: { soft: number; hard: number };
  /** A soft check says *eligible* only this far above zero, because the hard one may still find something. */
  softMargin: number;
  /** A score this near to zero goes to a person at the lender. */
  referWithin: number;
  /** Percentage points on the published rate, by the score at the soft check: the first that holds. The last has no bound. */
  tiers: readonly { fromScore?: number; ratePoints: string }[];
  latency: Latency;
}

/** How fast the lender's own systems are. */
export interface Latency {
  /** Half of the answers are there by then; never under 50. */
  medianMs: number;
  /** 0.5: two thirds of the answers lie between 0.6 and 1.65 of the median. */
  spread: number;
  /** Share of soft checks that are never answered. */
  never: number;
}

/** The contract rate that no tier goes above, in percent a year. */
export const highestRate = '35.90';
