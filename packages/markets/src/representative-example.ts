import type { AnnualRate, InstalmentPlan, MinorUnits } from '@liana/finance';
import { MarketError } from './errors.ts';
import type { ExampleMethod, RuleSet } from './rule-set.ts';

/** A product priced for the amount that is advertised. */
export interface ExampleCandidate {
  readonly productId: string;
  readonly family: string;
  readonly plan: InstalmentPlan;
  /** By the convention of the market's headline cost. */
  readonly annualCost: AnnualRate;
  /** The contract's rate of interest, nominal a year, as a decimal string; wanted where the rule looks at it too. */
  readonly borrowingRatePercent?: string;
  /** How many agreements it stands for, expected or observed as the rule asks; 1 when left out. */
  readonly agreements?: number;
}

/** How the example came about; kept, so that it can be shown to a regulator. */
export interface ExampleComputation {
  readonly ruleSetId: string;
  readonly pick: ExampleMethod;
  /** Every admissible product from the cheapest to the dearest. */
  readonly ranked: readonly {
    readonly productId: string;
    readonly months: number;
    readonly totalCost: MinorUnits;
    readonly annualCost: AnnualRate;
    readonly borrowingRatePercent?: string;
    readonly agreements: number;
  }[];
  /** Index into `ranked`. */
  readonly chosen: number;
  /** Share of all agreements that cost as much as the example or less, in percent. */
  readonly shareAtOrBelowPercent: number;
  /** The same by the borrowing rate, where the rule looks at it. */
  readonly shareAtOrBelowRatePercent?: number;
}

/** The typical product for a price, never the cheapest for its own sake. */
export interface RepresentativeExample<Candidate extends ExampleCandidate = ExampleCandidate> {
  readonly candidate: Candidate;
  readonly computation: ExampleComputation;
}

/**
 * The example to show beside a price, by the market's rule: the product in the middle of what a shopper could choose (of an even
 * number the dearer, so that the example never flatters), or the cheapest that at least the asked share of agreements is not above.
 *
 * @throws {MarketError} `no-admissible-product` when no candidate is of a family that may be the example, or none reaches the share
 * by both rates; `number-not-decimal` when the rule looks at a borrowing rate that is not given.
 */
export function representativeExample<Candidate extends ExampleCandidate>(
  ruleSet: RuleSet,
  candidates: readonly Candidate[],
): RepresentativeExample<Candidate> {
  const { families, pick } = ruleSet.representativeExample;
  const admissible = candidates.filter((candidate) => families.includes(candidate.family) && agreementsOf(candidate) > 0);
  const ranked = admissible.toSorted(pick.method === 'median-total-cost' ? byTotalCost : byAnnualCost);
  const chosen = pick.method === 'median-total-cost' ? Math.floor(ranked.length / 2) : firstCovering(ranked, pick);
  const candidate = ranked[chosen];
  if (!candidate) {
    const given = admissible.length === 0 ? 'was given' : 'reaches the share of agreements by annual cost and borrowing rate';
    throw new MarketError('no-admissible-product', `no product of the families ${families.join(', ')} ${given}`);
  }
  return {
    candidate,
    computation: {
      ruleSetId: ruleSet.id,
      pick,
      ranked: ranked.map((each) => ({
        productId: each.productId,
        months: each.plan.rows.length,
        totalCost: costOf(each.plan),
        annualCost: each.annualCost,
        ...(each.borrowingRatePercent !== undefined && { borrowingRatePercent: each.borrowingRatePercent }),
        agreements: agreementsOf(each),
      })),
      chosen,
      shareAtOrBelowPercent: shareAtOrBelow(ranked, candidate, annualCostOf),
      ...(looksAtBorrowingRate(pick) && { shareAtOrBelowRatePercent: shareAtOrBelow(ranked, candidate, borrowingRateOf) }),
    },
  };
}

/** Index of the cheapest candidate that the asked share of all agreements is not above, by every rate that the rule looks at. */
function firstCovering(ranked: readonly ExampleCandidate[], pick: ShareAtOrBelow): number {
  const rates = looksAtBorrowingRate(pick) ? [annualCostOf, borrowingRateOf] : [annualCostOf];
  return ranked.findIndex((candidate) => rates.every((rateOf) => shareAtOrBelow(ranked, candidate, rateOf) >= pick.sharePercent));
}

type ShareAtOrBelow = Extract<ExampleMethod, { method: 'share-at-or-below' }>;
type RateOf = (candidate: ExampleCandidate) => number;

function shareAtOrBelow(ranked: readonly ExampleCandidate[], candidate: ExampleCandidate, rateOf: RateOf): number {
  const covered = ranked.filter((other) => rateOf(other) <= rateOf(candidate));
  return (100 * agreementsIn(covered)) / agreementsIn(ranked);
}

const looksAtBorrowingRate = (pick: ExampleMethod) => pick.method === 'share-at-or-below' && pick.alsoBorrowingRate === true;
const annualCostOf: RateOf = ({ annualCost }) => annualCost.unroundedPercent;

function borrowingRateOf({ productId, borrowingRatePercent = '' }: ExampleCandidate): number {
  if (/^\d+(\.\d+)?$/.test(borrowingRatePercent)) return Number(borrowingRatePercent);
  throw new MarketError(
    'number-not-decimal',
    `the borrowing rate of ${productId} must be a decimal percentage, got '${borrowingRatePercent}'`,
  );
}

const agreementsOf = ({ agreements = 1 }: ExampleCandidate) => agreements;
const agreementsIn = (candidates: readonly ExampleCandidate[]) => candidates.reduce((sum, each) => sum + agreementsOf(each), 0);

/** All that credit adds to the price, whether the law counts it in the finance charge or not. */
function costOf({ financeCharge, otherFees }: InstalmentPlan): MinorUnits {
  return (financeCharge + otherFees) as MinorUnits;
}

/** Ties are broken by rate, then id, so that the same products give the same example everywhere. */
function byTotalCost(a: ExampleCandidate, b: ExampleCandidate): number {
  return costOf(a.plan) - costOf(b.plan) || byAnnualCost(a, b);
}

function byAnnualCost(a: ExampleCandidate, b: ExampleCandidate): number {
  const byId = a.productId < b.productId ? -1 : a.productId > b.productId ? 1 : 0;
  return a.annualCost.unroundedPercent - b.annualCost.unroundedPercent || byId || a.plan.rows.length - b.plan.rows.length;
}
