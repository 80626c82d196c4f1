import type { FactDefinition, FactDictionary, FactId, Facts, FactValue } from './fact.ts';

/** The values that a fact may still have. Knowing more only ever takes values away. */
export type Possible =
  /** From `min` to `max`, both included; `whole` when only whole numbers count. */
  | { kind: 'range'; min: number; max: number; whole: boolean }
  | { kind: 'options'; values: readonly FactValue[] }
  /** A text or a date, which no rule tests. */
  | { kind: 'any-text' };

/** What is possible for one fact, and which facts would narrow it. */
export interface Knowledge {
  possible: Possible;
  /** Unknown facts behind it; empty when the value is settled. */
  openFacts: readonly FactId[];
}

/** Tells what is known of a fact. Every fact of a validated rule has an answer. */
export type KnowledgeOf = (fact: FactId) => Knowledge;

/** The knowledge that comes from answers alone, without derived facts. */
export function knowledgeFromFacts(dictionary: FactDictionary, facts: Facts): KnowledgeOf {
  return (fact) => {
    const value = facts[fact];
    const definition = dictionary.get(fact);
    if (!definition) return { possible: { kind: 'any-text' }, openFacts: [fact] };
    if (value === undefined) return { possible: domainOf(definition), openFacts: [fact] };
    return { possible: settled(definition, value), openFacts: [] };
  };
}

/** Every value that the fact's type admits. */
function domainOf({ type }: FactDefinition): Possible {
  switch (type.kind) {
    case 'choice':
    case 'region':
      return { kind: 'options', values: type.options.map((option) => option.id) };
    case 'money':
    case 'integer':
      return { kind: 'range', min: type.min, max: type.max, whole: true };
    case 'percent':
      return { kind: 'range', min: type.min, max: type.max, whole: false };
    default:
      return { kind: 'any-text' };
  }
}

function settled({ type }: FactDefinition, value: FactValue): Possible {
  if (typeof value === 'number') return { kind: 'range', min: value, max: value, whole: type.kind !== 'percent' };
  return { kind: 'options', values: [value] };
}
