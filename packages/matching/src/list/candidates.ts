import { type Grouping, groupOffer } from '../approval/group.ts';
import type { CatalogueEntry } from '../catalogue/snapshot.ts';
import type { ProductMatch } from '../match/match.ts';
import type { RankableOffer } from '../ranking/offer.ts';
import type { RoughOffer } from './contention.ts';
import { type Estimate, estimator } from './estimate.ts';
import { isOrderOfCost, type LenderWord, type ListPrice, type ListRequest } from './request.ts';

/** A product in its group, before it is known whether the list has room for it. */
export interface Sketch<Price extends ListPrice> extends RoughOffer, Grouping {
  place: number;
  entry: CatalogueEntry;
  result: ProductMatch['result'];
  tenorMonths: number;
  /** Left out until it is reckoned. */
  price?: Price;
  /** Left out where it decides nothing but ties. */
  estimate?: Estimate;
  /** Its lender has looked and offers it. */
  isConfirmed: boolean;
  /** Its lender has looked and does not offer it, although no rule stands in the way. */
  isDeclined: boolean;
}

/** A product with all that the order hangs on. */
export interface Candidate<Price extends ListPrice> extends RankableOffer {
  sketch: Sketch<Price>;
  /** Left out where its bounds were the cost itself, which was all that the order needed. */
  price?: Price;
  estimate: Estimate;
}

const offersNothing: LenderWord = { confirmed: new Set() };

/** Makes the candidates of one request. Both answer `undefined` for a product that has no price for this amount. */
export function candidateMaker<Price extends ListPrice>(request: ListRequest<Price>) {
  const { compiled, words, refusing, priceOf, approvalEstimate } = request;
  const goesByCost = isOrderOfCost(request);
  const estimateOf = estimator(request);
  const stageOf = (entry: CatalogueEntry) => (wordOn(entry) ? 'after' : 'before');
  return { sketch, candidate };

  function sketch(place: number, result: ProductMatch['result']): Sketch<Price> | undefined {
    const entry = compiled.snapshot.entries[place]!;
    const word = wordOn(entry);
    const known = costOf(entry);
    if (!known) return undefined;
    const isConfirmed = word?.confirmed.has(entry.product.id) ?? false;
    // A lender that was asked says nothing about a product whose own conditions are not met: nobody asked it about that one.
    const isDeclined = word !== undefined && !isConfirmed && result !== 'ineligible';
    const estimate = result === 'eligible' ? estimateOf(entry, stageOf(entry), known.tenorMonths) : undefined;
    const grouping = groupOffer({ result, lenderDeclined: isDeclined, approvalEstimate, ...estimate });
    return {
      ...grouping,
      ...known,
      place,
      entry,
      result,
      isConfirmed,
      isDeclined,
      lenderId: entry.lender.id,
      ...(estimate && { estimate }),
    };
  }

  function wordOn({ stages }: CatalogueEntry): LenderWord | undefined {
    return refusing?.has(stages.decision.id) ? offersNothing : words.get(stages.credit.id);
  }

  function costOf(entry: CatalogueEntry) {
    const rough = request.roughOf?.(entry);
    if (rough) return rough;
    const price = priceOf(entry);
    if (!price) return undefined;
    const { tenorMonths, totalCostMinor } = price;
    return { price, tenorMonths, leastCostMinor: totalCostMinor, mostCostMinor: totalCostMinor };
  }

  function candidate(sketched: Sketch<Price>): Candidate<Price> | undefined {
    const { entry, result, leastCostMinor, mostCostMinor, tenorMonths } = sketched;
    const isCostEnough = goesByCost && leastCostMinor === mostCostMinor;
    const price = sketched.price ?? (isCostEnough ? undefined : priceOf(entry));
    if (!price && !isCostEnough) return undefined;
    const estimate = result === 'ineligible' ? {} : (sketched.estimate ?? estimateOf(entry, stageOf(entry), tenorMonths));
    const { id, moneyWithin } = entry.product;
    const { probability } = estimate;
    return {
      sketch: sketched,
      estimate,
      id,
      lenderId: entry.lender.id,
      totalCostMinor: price?.totalCostMinor ?? leastCostMinor,
      moneyWithin,
      ...(price && { price, instalmentMinor: price.instalmentMinor }),
      ...(probability !== undefined && { probability }),
    };
  }
}
