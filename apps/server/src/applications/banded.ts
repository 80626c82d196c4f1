import { approvalFeatures, bandFacts, type Features, knownDebtRatio, type ProductFamily, type Stage } from '@liana/matching';
import type { LoadedApplication } from './load.ts';

/** What remains of an application for replay and for learning: bands, and nothing that names anybody. */
export interface BandedApplication {
  facts: Readonly<Record<string, string>>;
  features: Features;
  stage: Stage;
  family: ProductFamily;
  /** The lender had approved this person in advance: its decision says nothing of others who are like them. */
  preApproved?: true;
}

export function bandedApplication({
  entry,
  dictionary,
  facts,
  offer,
}: Pick<LoadedApplication, 'entry' | 'dictionary' | 'facts' | 'offer'>): BandedApplication {
  const priced = { ...facts, tenorMonths: offer.terms.tenorMonths };
  return {
    facts: bandFacts(dictionary, facts),
    features: approvalFeatures(priced, knownDebtRatio(entry.product, dictionary, priced)),
    stage: offer.stage === 'indicative' ? 'before' : 'after',
    family: entry.product.family,
    ...(offer.preApproved && { preApproved: true as const }),
  };
}
