import type { OfferView } from '@liana/contract';
import type { FactDictionary, ListedProduct, RankingTerm } from '@liana/matching';
import type { OfferPrice } from '@liana/pricing';

/** What an offer says of itself beside others only: it changes with them, while the offer stays the same. */
export type PlaceInList = Pick<OfferView, 'explanation' | 'movedForVariety' | 'waitsFor'>;

/** Of an offer that stands alone. */
export const noPlace: PlaceInList = { explanation: [], movedForVariety: null, waitsFor: { questions: 0, named: [] } };

/** More are only counted: nobody keeps a longer list in mind, and every offer of a list would carry it. */
const mostNamed = 3;

const inMoney: ReadonlySet<RankingTerm> = new Set(['total-cost', 'instalment']);

/** Why it stands where it stands, and which questions settle it. How likely a yes is stays here: only places and points leave. */
export function placeInList(
  { explanation, movedForVariety, match, because, entry }: ListedProduct<OfferPrice>,
  dictionary: FactDictionary,
): PlaceInList {
  const { currency } = entry.product;
  const asked = because === 'question-open' ? match.openFacts.flatMap((fact) => dictionary.get(fact) ?? []) : [];
  const named = asked.flatMap(({ id, question }) => (question ? [{ fact: id, label: question.label }] : []));
  return {
    explanation: explanation.map(({ behind, ...term }) => ({
      ...term,
      behind: inMoney.has(term.term) ? { amountMinor: behind, currency } : null,
    })),
    movedForVariety: movedForVariety ?? null,
    waitsFor: { questions: named.length, named: named.length > mostNamed ? [] : named },
  };
}
