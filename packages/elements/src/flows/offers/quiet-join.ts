import type { OfferView } from '@liana/contract';

export interface QuietJoin {
  offers: OfferView[];
  /** How many of the newcomers would stand higher if the list were put in order now. */
  belongHigher: number;
}

const groups = ['recommended', 'may-fit', 'does-not-fit'] as const;

/**
 * Takes in a list that came without the person having asked for it, and moves nothing that is being read: what was shown
 * keeps its place with its new figures, what is new joins the end of its group.
 *
 * @param shown - The list on the page.
 * @param arrived - The list in its true order, group by group.
 */
export function joinQuietly(shown: readonly OfferView[], arrived: readonly OfferView[]): QuietJoin {
  const newcomers = new Set<OfferView>();
  const offers = groups.flatMap((group) => {
    const inOrder = arrived.filter((offer) => offer.group === group);
    const placed = new Set<OfferView>();
    const kept = shown.flatMap((before) => {
      const now = before.group === group && inOrder.find((offer) => isSameOffer(offer, before) && !placed.has(offer));
      if (!now) return [];
      placed.add(now);
      return [now];
    });
    const joining = inOrder.filter((offer) => !placed.has(offer));
    for (const offer of joining) newcomers.add(offer);
    return [...kept, ...joining];
  });
  return { offers, belongHigher: [...newcomers].filter((offer) => offers.indexOf(offer) > arrived.indexOf(offer)).length };
}

/** A prequalified offer takes the place of the indicative one of the same product. */
const isSameOffer = (one: OfferView, other: OfferView) =>
  one.id === other.id ||
  (one.lender.id === other.lender.id && one.productId === other.productId && one.terms.tenorMonths === other.terms.tenorMonths);
