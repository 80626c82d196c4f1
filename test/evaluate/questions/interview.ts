import { type Bitset, type CompiledCatalogue, countBits, type FactId, type Facts, fullBitset, matchCompiled } from '@liana/matching';

/** Where an interview stands. */
export interface Standing {
  /** What was answered so far. */
  facts: Facts;
  /** Products that certainly fit, and those that answers still decide. */
  eligible: Bitset;
  possible: Bitset;
}

/** Which fact to ask for next; `undefined` ends the interview. */
export type Strategy = (standing: Standing) => FactId | undefined;

export interface Interview {
  asked: number;
  /** Whether every product is decided. */
  isDecided: boolean;
  /** Whether the products that certainly fit are the very ones that fit when everything is known. */
  isExact: boolean;
}

/** Asks somebody, who has an answer to everything, until the strategy has no question left. */
export function interview(compiled: CompiledCatalogue, person: Facts, strategy: Strategy): Interview {
  const mask = fullBitset(compiled.snapshot.entries.length);
  const standing = (facts: Facts): Standing => ({ facts, ...matchCompiled({ compiled, facts, mask }) });
  let now = standing({});
  for (let fact = strategy(now); fact !== undefined; fact = strategy(now)) now = standing({ ...now.facts, [fact]: person[fact] });

  const whole = standing(person);
  return {
    asked: Object.keys(now.facts).length,
    isDecided: countBits(now.possible) === 0,
    isExact: now.eligible.every((word, at) => word === whole.eligible[at]),
  };
}
