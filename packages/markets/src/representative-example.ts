import type { AnnualRate, InstalmentPlan, MinorUnits } from '@liana/finance';
import { MarketError } from './errors.ts';
import type { RuleSet } from './rule-set.ts';

/** A product priced for the amount that is advertised. */
export interface ExampleCandidate {
  readonly productId: string;
  readonly family: string;
  readonly plan: InstalmentPlan;
}

/** How the example came about; kept, so that it can be shown to a regulator. */
export interface ExampleComputation {
  readonly ruleSetId: string;
  readonly method: 'median-total-cost';
  /** Every admissible product from the cheapest to the dearest. */
  readonly ranked: readonly {
    readonly productId: string;
    readonly months: number;
    readonly totalCost: MinorUnits;
    readonly apr: AnnualRate;
  }[];
  /** Index into `ranked`. */
  readonly chosen: number;
}

/** The typical product for a price, never the cheapest for its own sake. */
export interface RepresentativeExample<Candidate extends ExampleCandidate = ExampleCandidate> {
  readonly candidate: Candidate;
  readonly computation: ExampleComputation;
}

/**
 * The example to show beside a price: the product whose total cost is the median of all that a shopper could choose.
 * Of an even number, the dearer of the middle two is taken, so that the example never flatters.
 *
 * @throws {MarketError} `no-admissible-product` when no candidate is of a family that may be the example.
 */
export function representativeExample<Candidate extends ExampleCandidate>(
  ruleSet: RuleSet,
  candidates: readonly Candidate[],
): RepresentativeExample<Candidate> {
  const { families, method } = ruleSet.representativeExample;
  const ranked = candidates.filter((candidate) => families.includes(candidate.family)).toSorted(byTotalCost);
  const chosen = Math.floor(ranked.length / 2);
  const candidate = ranked[chosen];
  if (!candidate) throw new MarketError('no-admissible-product', `no product of the families ${families.join(', ')} was given`);
  return {
    candidate,
    computation: {
      ruleSetId: ruleSet.id,
      method,
      ranked: ranked.map(({ productId, plan }) => ({
        productId,
        months: plan.rows.length,
        totalCost: costOf(plan),
        apr: plan.apr,
      })),
      chosen,
    },
  };
}

/** All that credit adds to the price, whether the law counts it in the finance charge or not. */
function costOf({ financeCharge, otherFees }: InstalmentPlan): MinorUnits {
  return (financeCharge + otherFees) as MinorUnits;
}

/** Ties are broken by rate, then id, so that the same products give the same example everywhere. */
function byTotalCost(a: ExampleCandidate, b: ExampleCandidate): number {
  return (
    costOf(a.plan) - costOf(b.plan) ||
    a.plan.apr.unroundedPercent - b.plan.apr.unroundedPercent ||
    (a.productId < b.productId ? -1 : a.productId > b.productId ? 1 : a.plan.rows.length - b.plan.rows.length)
  );
}
