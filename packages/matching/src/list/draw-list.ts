import { type Grouping, groupOffer, type OfferGroup, offerGroups } from '../approval/group.ts';
import type { CatalogueEntry } from '../catalogue/snapshot.ts';
import { type Bitset, clearBit, countBits, emptyBitset, forEachBit, setBit } from '../compiled/bitset.ts';
import { type CatalogueMatch, matchCompiled } from '../compiled/match-compiled.ts';
import { matchProduct, type ProductMatch } from '../match/match.ts';
import { type RankedOffer, rankOffers } from '../ranking/rank.ts';
import { type Candidate, candidateMaker } from './candidates.ts';
import { nearMisses } from './near-misses.ts';
import { type ListPrice, type ListRequest, usualLimits } from './request.ts';

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
  const { mask, most = usualLimits, wish, personalised } = request;
  const match = matchCompiled(request);
  const { eligible, possible } = match;
  const fitting = fittingCandidates(request, eligible, possible);
  const declined = fitting.filter(({ isDeclined }) => isDeclined);
  const inPlay = mask.slice();
  for (const { place } of declined) clearBit(inPlay, place);
  const unfit = mask.map((word, at) => word & ~eligible[at]! & ~possible[at]!);
  const nearMissed = nearMisses(request.compiled, request.facts, unfit, Math.max(0, most.unfit - declined.length));
  const nearest = unfitCandidates(request, nearMissed);

  const offers: ListedProduct<Price>[] = [];
  const unlisted = { recommended: 0, 'may-fit': 0, 'does-not-fit': countBits(unfit) - nearMissed.length };
  const standing = emptyBitset(mask.length * 32);
  for (const group of offerGroups) {
    const ofGroup = [...fitting, ...nearest].filter((candidate) => candidate.group === group);
    const ranked = rankOffers(ofGroup, { wish, personalised });
    const room = group === 'does-not-fit' ? most.unfit : most.fitting;
    unlisted[group] += Math.max(0, ranked.length - room);
    for (const ranking of ranked.slice(0, room)) offers.push(listed(request, ranking));
    if (group === 'recommended') for (const { place } of ofGroup) setBit(standing, place);
  }
  return { offers, unlisted, match, standing, inPlay };
}

function fittingCandidates<Price extends ListPrice>(request: ListRequest<Price>, eligible: Bitset, possible: Bitset): Candidate<Price>[] {
  const candidateOf = candidateMaker(request);
  const found: Candidate<Price>[] = [];
  const take = (result: ProductMatch['result']) => (place: number) => {
    const candidate = candidateOf(place, result);
    if (candidate) found.push(candidate);
  };
  forEachBit(eligible, take('eligible'));
  forEachBit(possible, take('possible'));
  return found;
}

function unfitCandidates<Price extends ListPrice>(request: ListRequest<Price>, places: readonly number[]): Candidate<Price>[] {
  const candidateOf = candidateMaker(request);
  return places.flatMap((place) => candidateOf(place, 'ineligible') ?? []);
}

/** With reasons in words, which only what is shown needs. */
function listed<Price extends ListPrice>(
  { compiled, facts, preApprovals, approvalEstimate }: ListRequest<Price>,
  { offer, explanation, movedForVariety }: RankedOffer<Candidate<Price>>,
): ListedProduct<Price> {
  const { entry, result, price, estimate, isConfirmed, isDeclined } = offer;
  const match: ProductMatch =
    result === 'eligible'
      ? { productId: entry.product.id, lenderId: entry.lender.id, result, openFacts: [], reasons: [], failedKinds: [] }
      : matchProduct(entry, compiled.dictionary, facts, preApprovals?.get(entry.product.id));
  const isUntold = match.result === 'possible' && match.reasons.length > 0;
  const grouping = groupOffer({ result, isUntold, lenderDeclined: isDeclined, approvalEstimate, ...estimate });
  return { ...grouping, entry, match, price, isConfirmed, isDeclined, probability: estimate.probability, explanation, movedForVariety };
}
