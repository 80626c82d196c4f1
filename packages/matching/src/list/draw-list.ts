import { type Grouping, groupOffer, type OfferGroup, offerGroups } from '../approval/group.ts';
import { type Bitset, clearBit, countBits, emptyBitset, forEachBit, setBit } from '../bitset.ts';
import type { CatalogueEntry } from '../catalogue/snapshot.ts';
import { type CatalogueMatch, matchCompiled } from '../compiled/match-compiled.ts';
import { matchProduct, type ProductMatch } from '../match/match.ts';
import { type RankedOffer, rankOffers } from '../ranking/rank.ts';
import { type Candidate, candidateMaker, type Sketch } from './candidates.ts';
import { inContention } from './contention.ts';
import { nearMisses } from './near-misses.ts';
import { isOrderOfCost, type ListPrice, type ListRequest, usualLimits } from './request.ts';

/** One offer in its place. */
export interface ListedProduct<Price extends ListPrice>
  extends Grouping,
    Pick<RankedOffer<Candidate<Price>>, 'explanation' | 'movedForVariety'> {
  entry: CatalogueEntry;
  match: ProductMatch;
  price: Price;
  /** Its lender has looked and offers it. */
  isConfirmed: boolean;
  /** Its lender has looked and does not offer it, although no rule stands in the way. */
  isDeclined: boolean;
  probability: number | undefined;
}

export interface DrawnList<Price extends ListPrice> {
  /** Group by group, each in the order of the wish. */
  offers: readonly ListedProduct<Price>[];
  /** How many more there are in each group than the list holds. */
  unlisted: Readonly<Record<OfferGroup, number>>;
  /** How the products of the mask match. */
  match: CatalogueMatch;
  /** What stands as recommended, by place, whether or not the list has room for it. */
  standing: Bitset;
  /** The products that are still in play: those of the mask whose lender has not said no. */
  inPlay: Bitset;
}

/**
 * The whole list from what is known: matched, priced, grouped, ranked and explained. The same request always gives the same list.
 * Only what may be shown is priced, and only what is shown is explained.
 */
export function drawList<Price extends ListPrice>(request: ListRequest<Price>): DrawnList<Price> {
  const { mask, most = usualLimits } = request;
  const maker = candidateMaker(request);
  const match = matchCompiled(request);
  const fitting = [...sketches(match.eligible, 'eligible', maker), ...sketches(match.possible, 'possible', maker)];
  const declined = fitting.filter(({ isDeclined }) => isDeclined);
  const inPlay = mask.slice();
  for (const { place } of declined) clearBit(inPlay, place);
  const unfit = mask.map((word, at) => word & ~match.eligible[at]! & ~match.possible[at]!);
  const nearest = nearMisses(request.compiled, request.facts, unfit, Math.max(0, most.unfit - declined.length));
  const refused = nearest.flatMap((place) => maker.sketch(place, 'ineligible') ?? []);

  const offers: ListedProduct<Price>[] = [];
  const unlisted = { recommended: 0, 'may-fit': 0, 'does-not-fit': countBits(unfit) - nearest.length };
  const standing = emptyBitset(mask.length * 32);
  for (const group of offerGroups) {
    const ofGroup = [...fitting, ...refused].filter((sketch) => sketch.group === group);
    const room = group === 'does-not-fit' ? most.unfit : most.fitting;
    const { shown, left } = firstOf(ofGroup, room, maker, request);
    unlisted[group] += left;
    for (const ranking of shown) {
      const price = ranking.offer.price ?? request.priceOf(ranking.offer.sketch.entry);
      if (price) offers.push(listed(request, ranking, price));
    }
    if (group === 'recommended') for (const { place } of ofGroup) setBit(standing, place);
  }
  return { offers, unlisted, match, standing, inPlay };
}

type Maker<Price extends ListPrice> = ReturnType<typeof candidateMaker<Price>>;

function sketches<Price extends ListPrice>(places: Bitset, result: ProductMatch['result'], maker: Maker<Price>): Sketch<Price>[] {
  const found: Sketch<Price>[] = [];
  forEachBit(places, (place) => {
    const sketch = maker.sketch(place, result);
    if (sketch) found.push(sketch);
  });
  return found;
}

/** The first of a group in the order of the wish, and how many are left. Where the cost decides, only those that may be among them are priced. */
function firstOf<Price extends ListPrice>(
  ofGroup: readonly Sketch<Price>[],
  room: number,
  maker: Maker<Price>,
  request: ListRequest<Price>,
): { shown: RankedOffer<Candidate<Price>>[]; left: number } {
  const { contenders, countCheaper } = inContention(ofGroup, isOrderOfCost(request) ? room : ofGroup.length);
  const candidates = contenders.flatMap((sketch) => maker.candidate(sketch) ?? []);
  const outOf = ofGroup.length - contenders.length + candidates.length;
  const shown = rankOffers(candidates, { ...request, room, outOf, countCheaper });
  return { shown, left: outOf - shown.length };
}

/** With reasons in words, which only what is shown needs. */
function listed<Price extends ListPrice>(
  { compiled, facts, preApprovals, approvalEstimate }: ListRequest<Price>,
  { offer, explanation, movedForVariety }: RankedOffer<Candidate<Price>>,
  price: Price,
): ListedProduct<Price> {
  const { estimate } = offer;
  const { entry, result, isConfirmed, isDeclined } = offer.sketch;
  const match: ProductMatch =
    result === 'eligible'
      ? { productId: entry.product.id, lenderId: entry.lender.id, result, openFacts: [], reasons: [], failedKinds: [] }
      : matchProduct(entry, compiled.dictionary, facts, preApprovals?.get(entry.product.id));
  const isUntold = match.result === 'possible' && match.reasons.length > 0;
  const grouping = groupOffer({ result, isUntold, lenderDeclined: isDeclined, approvalEstimate, ...estimate });
  return { ...grouping, entry, match, price, isConfirmed, isDeclined, probability: estimate.probability, explanation, movedForVariety };
}
