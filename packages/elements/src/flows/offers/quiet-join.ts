import type { OfferView } from '@liana/contract';

export interface QuietJoin {
  offers: OfferView[];
  /** How many offers came since the list was last in order and would stand higher if it were put in order now. */
  belongHigher: number;
}

const groups = ['recommended', 'may-fit', 'does-not-fit'] as const;

/**
 * Takes in a list that came without the person having asked for it, and moves nothing that is being read: what was shown
 * keeps its place with its new figures, what is new joins the end of its group.
 *
 * @param shown - The list on the page.
 * @param arrived - The list in its true order, group by group.
 * @param settled - The list on the page when it was last in order; what is not in it has come since.
 */
export function joinQuietly(shown: readonly OfferView[], arrived: readonly OfferView[], settled = shown): QuietJoin {
  const offers = groups.flatMap((group) => {
    const inOrder = arrived.filter((offer) => offer.group === group);
    const placed = new Set<OfferView>();
    const kept = shown.flatMap((before) => {
      const now = before.group === group && inOrder.find((offer) => isSameOffer(offer, before) && !placed.has(offer));
      if (!now) return [];
      placed.add(now);
      return [now];
    });
    return [...kept, ...inOrder.filter((offer) => !placed.has(offer))];
  });
  const hasCome = (offer: OfferView) => !settled.some((before) => before.id === offer.id && before.group === offer.group);
  const isChoice = ({ group }: OfferView) => group !== 'does-not-fit';
  const belongHigher = arrived.filter((offer, place) => isChoice(offer) && hasCome(offer) && offers.indexOf(offer) > place).length;
  return { offers, belongHigher };
}

/** A prequalified offer takes the place of the indicative one of the same product. */
export const isSameOffer = (one: OfferView, other: OfferView) =>
  one.id === other.id ||
  (one.lender.id === other.lender.id && one.productId === other.productId && one.terms.tenorMonths === other.terms.tenorMonths);
