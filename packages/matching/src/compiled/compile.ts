import { type Bitset, emptyBitset, setBit } from '../bitset.ts';
import type { CatalogueSnapshot } from '../catalogue/snapshot.ts';
import type { FactDefinition, FactDictionary, FactId } from '../facts/fact.ts';
import { conjunctsOf, isIndexable, literalOf } from '../rules/literals.ts';
import type { Predicate } from '../rules/rule.ts';
import type { Attribute } from './attribute.ts';
import { Column } from './column.ts';
import { type ResidualPart, residualParts } from './residual-part.ts';

/** A catalogue that can be asked many times a second. Products go by their place in the snapshot. */
export interface CompiledCatalogue {
  snapshot: CatalogueSnapshot;
  dictionary: FactDictionary;
  /** The place of each product in the snapshot, by its id. */
  places: ReadonlyMap<string, number>;
  /** One for each fact that the index holds, those that the fewest products accept first. */
  attributes: readonly Attribute[];
  /** Products with a part that has to be looked at, and those parts. */
  hasResidual: Bitset;
  residual: ReadonlyMap<number, readonly ResidualPart[]>;
}

/** Products that are read between two pauses. */
const stride = 64;

/** Compiles a snapshot at once. */
export function compileCatalogue(snapshot: CatalogueSnapshot, dictionary: FactDictionary): CompiledCatalogue {
  const steps = compileInSteps(snapshot, dictionary);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Compiles a snapshot in steps of a millisecond or so, for whoever has answers to give in between. */
export function* compileInSteps(snapshot: CatalogueSnapshot, dictionary: FactDictionary): Generator<void, CompiledCatalogue, void> {
  const { entries } = snapshot;
  const places = new Map<string, number>();
  const columns = new Map<FactId, Column>();
  const residual = new Map<number, ResidualPart[]>();
  const partOf = residualParts();
  const leaveOver = (product: number, when: Predicate) => {
    const part = partOf(entries[product]!.product, when);
    const parts = residual.get(product);
    if (parts) parts.push(part);
    else residual.set(product, [part]);
  };
  for (const [place, { product, rules }] of entries.entries()) {
    places.set(product.id, place);
    for (const { id, when } of rules) {
      for (const part of conjunctsOf(when)) {
        const literal = literalOf(part);
        const definition = literal && dictionary.get(literal.fact);
        if (definition && isIndexable(literal, definition)) columnOf(columns, definition).add(place, part, literal, id);
        else leaveOver(place, part);
      }
    }
    if (place % stride === 0) yield;
  }

  const attributes: Attribute[] = [];
  for (const column of columns.values()) {
    attributes.push(yield* column.build(entries.length, leaveOver));
    yield;
  }

  attributes.sort((a, b) => a.acceptedShare - b.acceptedShare);
  const hasResidual = emptyBitset(entries.length);
  for (const place of residual.keys()) setBit(hasResidual, place);
  return { snapshot, dictionary, places, attributes, hasResidual, residual };
}

function columnOf(columns: Map<FactId, Column>, definition: FactDefinition): Column {
  const known = columns.get(definition.id);
  if (known) return known;
  const column = new Column(definition);
  columns.set(definition.id, column);
  return column;
}
