import type { OffersView } from '@liana/contract';
import { type RuleKind, ruleKinds } from '@liana/matching';

/** What a run of applicants shows about a catalogue. */
export interface Tally {
  applicants: number;
  /** Who had at least one product whose every condition holds. */
  withEligible: number;
  /** How many applicants each kind of rule kept from some product. */
  excludedBy: Record<RuleKind, number>;
  /** By product: for how many it was, and to how many it was refused. */
  products: Map<string, { eligible: number; refused: number }>;
}

export const emptyTally = (productIds: readonly string[]): Tally => ({
  applicants: 0,
  withEligible: 0,
  excludedBy: { applicant: 0, product: 0, loan: 0, process: 0 },
  products: new Map(productIds.map((id) => [id, { eligible: 0, refused: 0 }])),
});

/** Adds one applicant's last list. */
export function count(tally: Tally, { offers }: OffersView): void {
  const isEligible = ({ group, mayFitBecause }: OffersView['offers'][number]) =>
    group !== 'does-not-fit' && mayFitBecause !== 'question-open' && mayFitBecause !== 'not-told';
  tally.applicants += 1;
  if (offers.some(isEligible)) tally.withEligible += 1;
  const refusals = offers.filter((offer) => offer.group === 'does-not-fit');
  const kinds = new Set(refusals.flatMap((offer) => offer.reasons.map((reason) => reason.kind)));
  for (const kind of kinds) tally.excludedBy[kind] += 1;
  for (const offer of offers) {
    const product = tally.products.get(offer.productId) ?? { eligible: 0, refused: 0 };
    tally.products.set(offer.productId, product);
    if (isEligible(offer)) product.eligible += 1;
    if (offer.group === 'does-not-fit') product.refused += 1;
  }
}

/** What the catalogue has to show, and does not; empty when all is well. */
export function shortcomings({ applicants, withEligible, excludedBy, products }: Tally): string[] {
  const lacking: string[] = [];
  if (withEligible < applicants * 0.3) lacking.push(`only ${withEligible} of ${applicants} applicants have an eligible product`);
  for (const kind of ruleKinds) if (excludedBy[kind] === 0) lacking.push(`no rule of the kind "${kind}" excludes anybody`);
  for (const [id, { eligible, refused }] of products) {
    if (eligible === 0) lacking.push(`${id} is for nobody`);
    if (refused === 0) lacking.push(`${id} is refused to nobody`);
  }
  return lacking;
}
