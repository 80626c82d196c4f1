import { certifiedThreshold } from '../approval/evidence/certify.ts';
import { approvalFeatures } from '../approval/features.ts';
import { type Stage, segmentKey } from '../approval/model.ts';
import { approvalProbability } from '../approval/probability.ts';
import type { CatalogueEntry } from '../catalogue/snapshot.ts';
import type { Facts } from '../facts/fact.ts';
import { knownDebtRatio } from '../match/debt-ratio.ts';
import type { ListPrice, ListRequest } from './request.ts';

/** How likely a yes is, and from where on the segment recommends; empty where no likelihood may be used or none was learned. */
export interface Estimate {
  probability?: number;
  threshold?: number;
}

/** Estimates offers of one list; what a segment has certified, and what is told with a number of months, is made once. */
export function estimator({ model, promise, approvalEstimate, facts, compiled }: ListRequest<ListPrice>) {
  const thresholds = new Map<string, number | undefined>();
  const priced = new Map<number, Facts>();
  return ({ product, stages }: CatalogueEntry, stage: Stage, tenorMonths: number): Estimate => {
    if (!model || approvalEstimate === 'rules-only') return {};
    const segment = { lenderId: stages.decision.id, family: product.family, market: compiled.snapshot.market, stage };
    const told = priced.get(tenorMonths) ?? { ...facts, tenorMonths };
    priced.set(tenorMonths, told);
    const features = approvalFeatures(told, knownDebtRatio(product, compiled.dictionary, told));
    const key = segmentKey(segment);
    if (!thresholds.has(key)) thresholds.set(key, certifiedThreshold(model, segment, promise));
    return { probability: approvalProbability(model, segment, features).probability, threshold: thresholds.get(key) };
  };
}
