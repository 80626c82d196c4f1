import type { ExplainedTerm, OfferView } from '@liana/contract';

/** The offers, each with its place by what it costs among those of its group. */
export function withPlaces(offers: readonly OfferView[]): OfferView[] {
  return offers.map((offer) => {
    const costs = offers.filter(({ group }) => group === offer.group).map(costOf);
    const best = Math.min(...costs);
    const span = Math.max(...costs) - best;
    return {
      ...offer,
      explanation: [
        byCost({
          of: costs.length,
          place: costs.filter((cost) => cost < costOf(offer)).length + 1,
          alike: costs.filter((cost) => cost === costOf(offer)).length,
          behind: { ...offer.terms.costOfCredit, amountMinor: costOf(offer) - best },
          points: span === 0 ? 100 : (100 * (best + span - costOf(offer))) / span,
        }),
      ],
    };
  });
}

/** A place by total cost; alone and first unless said otherwise. */
export const byCost = (rest: Partial<ExplainedTerm> = {}): ExplainedTerm => ({
  term: 'total-cost',
  points: 100,
  of: 1,
  place: 1,
  alike: 1,
  behind: { amountMinor: 0, currency: 'USD' },
  ...rest,
});

const costOf = ({ terms }: OfferView): number => terms.costOfCredit.amountMinor;
