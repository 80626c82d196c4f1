import type { OutcomeRow } from '@liana/matching';
import { Quotas } from '../world/quotas.ts';
import { type Arrival, type Opportunity, ownOpportunities, segmentOf } from './arrivals.ts';

/** Sends one application and writes down what the platform learns of it. */
export function outcomeOf({ index }: Arrival, opportunity: Opportunity, quotas: Quotas): OutcomeRow {
  return {
    key: `${index}/${opportunity.listing.product.id}`,
    segment: segmentOf(opportunity),
    features: opportunity.features,
    approved: quotas.apply(opportunity, index),
    // Time in the simulation is how many have arrived; as text of one length it sorts as time does.
    decidedAt: String(index).padStart(9, '0'),
  };
}

/** Outcomes of applicants who apply for everything that they can, each at their own stage. */
export function wideNetOutcomes(arrivals: readonly Arrival[]): OutcomeRow[] {
  const quotas = new Quotas();
  return arrivals.flatMap((arrival) => ownOpportunities(arrival).map((opportunity) => outcomeOf(arrival, opportunity, quotas)));
}
