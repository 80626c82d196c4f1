import { type Grouping, groupOffer } from '../approval/group.ts';
import type { CatalogueEntry } from '../catalogue/snapshot.ts';
import type { ProductMatch } from '../match/match.ts';
import type { RankableOffer } from '../ranking/rank.ts';
import { type Estimate, estimator } from './estimate.ts';
import type { ListPrice, ListRequest } from './request.ts';

/** A product with its price and its group, before it is known whether the list has room for it. */
export interface Candidate<Price extends ListPrice> extends RankableOffer, Grouping {
  place: number;
  entry: CatalogueEntry;
  result: ProductMatch['result'];
  price: Price;
  estimate: Estimate;
  /** Its lender has looked and offers it. */
  isConfirmed: boolean;
  /** Its lender has looked and does not offer it, although no rule stands in the way. */
  isDeclined: boolean;
}

/** Makes candidates of one request; `undefined` for a product that has no price for this amount. */
export function candidateMaker<Price extends ListPrice>(request: ListRequest<Price>) {
  const { compiled, words, priceOf, approvalEstimate } = request;
  const estimateOf = estimator(request);
  return (place: number, result: ProductMatch['result']): Candidate<Price> | undefined => {
    const entry = compiled.snapshot.entries[place]!;
    const price = priceOf(entry);
    if (!price) return undefined;
    const word = words.get(entry.lender.id);
    const isConfirmed = word?.confirmed.has(entry.product.id) ?? false;
    // A lender that was asked says nothing about a product whose own conditions are not met: nobody asked it about that one.
    const isDeclined = word !== undefined && !isConfirmed && result !== 'ineligible';
    const estimate = result === 'ineligible' ? {} : estimateOf(entry, word ? 'after' : 'before', price.tenorMonths);
    return {
      ...groupOffer({ result, lenderDeclined: isDeclined, approvalEstimate, ...estimate }),
      place,
      entry,
      result,
      price,
      estimate,
      isConfirmed,
      isDeclined,
      id: entry.product.id,
      lenderId: entry.lender.id,
      totalCostMinor: price.totalCostMinor,
      instalmentMinor: price.instalmentMinor,
      moneyWithin: entry.product.moneyWithin,
      ...(estimate.probability !== undefined && { probability: estimate.probability }),
    };
  };
}
