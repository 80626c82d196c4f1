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
    readonly agreements: number;
  }[];
  /** Index into `ranked`. */
  readonly chosen: number;
  /** Share of all agreements that cost as much as the example or less, in percent. */
  readonly shareAtOrBelowPercent: number;
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
 * @throws {MarketError} `no-admissible-product` when no candidate is of a family that may be the example.
 */
export function representativeExample<Candidate extends ExampleCandidate>(
  ruleSet: RuleSet,
  candidates: readonly Candidate[],
): RepresentativeExample<Candidate> {
  const { families, pick } = ruleSet.representativeExample;
  const admissible = candidates.filter((candidate) => families.includes(candidate.family) && agreementsOf(candidate) > 0);
  const ranked = admissible.toSorted(pick.method === 'median-total-cost' ? byTotalCost : byAnnualCost);
  const chosen = pick.method === 'median-total-cost' ? Math.floor(ranked.length / 2) : firstCovering(ranked, pick.sharePercent);
  const candidate = ranked[chosen];
  if (!candidate) throw new MarketError('no-admissible-product', `no product of the families ${families.join(', ')} was given`);
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
        agreements: agreementsOf(each),
      })),
      chosen,
      shareAtOrBelowPercent: shareAtOrBelow(ranked, candidate),
    },
  };
}

/** Index of the cheapest candidate that at least `sharePercent` of all agreements are not above. */
function firstCovering(ranked: readonly ExampleCandidate[], sharePercent: number): number {
  return ranked.findIndex((candidate) => shareAtOrBelow(ranked, candidate) >= sharePercent);
}

function shareAtOrBelow(ranked: readonly ExampleCandidate[], { annualCost }: ExampleCandidate): number {
  const covered = ranked.filter((other) => other.annualCost.unroundedPercent <= annualCost.unroundedPercent);
  return (100 * agreementsIn(covered)) / agreementsIn(ranked);
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
