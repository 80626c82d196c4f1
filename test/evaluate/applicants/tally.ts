import {
  type CatalogueSnapshot,
  compileCatalogue,
  countBits,
  type Facts,
  fullBitset,
  hasBit,
  matchCompiled,
  matchProduct,
  type RuleKind,
  ruleKinds,
  usFacts,
} from '@liana/matching';

/** What a crowd of people did to a catalogue. */
export interface Tally {
  people: number;
  /** People with at least one product whose rules all hold. */
  served: number;
  /** People about whose products index and interpreter disagree, of those that were looked at twice. */
  disagreements: number;
  lookedAtTwice: number;
  /** Products that fit somebody, and that refuse somebody. */
  fitting: Set<string>;
  refusing: Set<string>;
  /** Kinds of rules by which somebody was refused, and that let somebody through. */
  refusingKinds: Set<RuleKind>;
  passingKinds: Set<RuleKind>;
}

export const emptyTally = (): Tally => ({
  people: 0,
  served: 0,
  disagreements: 0,
  lookedAtTwice: 0,
  fitting: new Set(),
  refusing: new Set(),
  refusingKinds: new Set(),
  passingKinds: new Set(),
});

/** Every so many people, the interpreter looks as well: for the reasons, and to be compared. */
const every = 25;

/** Matches people against a catalogue, one after the other, and counts. */
export function counter(snapshot: CatalogueSnapshot) {
  const compiled = compileCatalogue(snapshot, usFacts);
  const mask = fullBitset(snapshot.entries.length);
  return (tally: Tally, facts: Facts): void => {
    const { eligible, possible } = matchCompiled({ compiled, facts, mask });
    const isTwice = tally.people % every === 0;
    tally.people += 1;
    if (countBits(eligible) > 0) tally.served += 1;
    for (const [place, entry] of snapshot.entries.entries()) {
      const fits = hasBit(eligible, place);
      if (fits) tally.fitting.add(entry.product.id);
      else if (!hasBit(possible, place)) tally.refusing.add(entry.product.id);
      if (fits) for (const { kind } of entry.rules) tally.passingKinds.add(kind);
    }
    if (isTwice)
      lookTwice(tally, facts, (place) => (hasBit(eligible, place) ? 'eligible' : hasBit(possible, place) ? 'possible' : 'ineligible'));
  };

  function lookTwice(tally: Tally, facts: Facts, found: (place: number) => string): void {
    tally.lookedAtTwice += 1;
    const matches = snapshot.entries.map((entry) => matchProduct(entry, usFacts, facts));
    if (matches.some(({ result }, place) => result !== found(place))) tally.disagreements += 1;
    for (const { failedKinds } of matches) for (const kind of failedKinds) tally.refusingKinds.add(kind);
  }
}

/** Kinds of rules that somebody passed and somebody failed by. */
export const kindsBothWays = ({ refusingKinds, passingKinds }: Tally): RuleKind[] =>
  ruleKinds.filter((kind) => refusingKinds.has(kind) && passingKinds.has(kind));
