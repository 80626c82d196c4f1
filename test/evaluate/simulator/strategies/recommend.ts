import { type ApprovalModel, approvalProbability, certifiedThreshold, groupOffer, type Segment, segmentKey } from '@liana/matching';
import { type Opportunity, segmentOf } from './arrivals.ts';

/** Whether the platform recommends an offer, by its own definition. */
export type Recommends = (opportunity: Opportunity) => boolean;

/** The platform with one model and one promise. */
export function recommender(model: ApprovalModel, promise: number): Recommends {
  const thresholds = new Map<string, number | undefined>();
  const thresholdOf = (segment: Segment) => {
    const key = segmentKey(segment);
    if (!thresholds.has(key)) thresholds.set(key, certifiedThreshold(model, segment, promise));
    return thresholds.get(key);
  };
  return (opportunity) => {
    const segment = segmentOf(opportunity);
    const threshold = thresholdOf(segment);
    const { group } = groupOffer({
      result: opportunity.result,
      lenderDeclined: opportunity.stage === 'after' && opportunity.softCheck === false,
      approvalEstimate: 'allowed',
      ...(threshold !== undefined && { threshold, probability: approvalProbability(model, segment, opportunity.features).probability }),
    });
    return group === 'recommended';
  };
}
