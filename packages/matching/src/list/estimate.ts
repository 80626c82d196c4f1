import { certifiedThreshold } from '../approval/evidence/certify.ts';
import { approvalFeatures, isOneRatioBand } from '../approval/features.ts';
import { type Stage, segmentKey } from '../approval/model.ts';
import { approvalProbability } from '../approval/probability.ts';
import type { Product } from '../catalogue/schema.ts';
import type { CatalogueEntry } from '../catalogue/snapshot.ts';
import type { Facts } from '../facts/fact.ts';
import { knowledgeFromFacts } from '../facts/possible.ts';
import { knownDebtRatio } from '../match/debt-ratio.ts';
import { roughRatios } from '../match/rough-ratio.ts';
import type { ListPrice, ListRequest } from './request.ts';

/** How likely a yes is, and from where on the segment recommends; empty where no likelihood may be used or none was learned. */
export interface Estimate {
  probability?: number;
  threshold?: number;
}

type EstimateRequest = Pick<ListRequest<ListPrice>, 'model' | 'promise' | 'approvalEstimate' | 'facts' | 'compiled'>;

/** Estimates offers of one list; what a segment has certified, and what is told with a number of months, is made once. */
export function estimator({ model, promise, approvalEstimate, facts, compiled: { dictionary, snapshot } }: EstimateRequest) {
  const thresholds = new Map<string, number | undefined>();
  const byMonths = new Map<number, ReturnType<typeof toldWith>>();
  return ({ product, stages }: CatalogueEntry, stage: Stage, tenorMonths: number): Estimate => {
    if (!model || approvalEstimate === 'rules-only') return {};
    const segment = { lenderId: stages.decision.id, family: product.family, market: snapshot.market, stage };
    const told = byMonths.get(tenorMonths) ?? toldWith(tenorMonths);
    byMonths.set(tenorMonths, told);
    const features = approvalFeatures(told.facts, told.ratioOf(product));
    const key = segmentKey(segment);
    if (!thresholds.has(key)) thresholds.set(key, certifiedThreshold(model, segment, promise));
    return { probability: approvalProbability(model, segment, features).probability, threshold: thresholds.get(key) };
  };

  function toldWith(tenorMonths: number) {
    const told: Facts = { ...facts, tenorMonths };
    const rough = roughRatios(told, knowledgeFromFacts(dictionary, told));
    /** The debt ratio, or another one that the model takes for the same. */
    const ratioOf = (product: Product): number | undefined => {
      const span = rough.at(product);
      return span?.isSettled && isOneRatioBand(span.minAtLeast, span.maxAtMost)
        ? span.minAtLeast
        : knownDebtRatio(product, dictionary, told);
    };
    return { facts: told, ratioOf };
  }
}
