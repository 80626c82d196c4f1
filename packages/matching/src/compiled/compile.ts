import type { CatalogueSnapshot } from '../catalogue/snapshot.ts';
import type { FactDictionary, FactId } from '../facts/fact.ts';
import type { Predicate } from '../rules/rule.ts';
import { type Attribute, AttributeBuilder } from './attribute.ts';
import { type Bitset, emptyBitset, setBit } from './bitset.ts';
import { type Literal, type PartedRules, partRules } from './literals.ts';
import { type Ranges, sharedRanges } from './ranges.ts';
import { numbersIn, type Scale, scaleOf } from './scale.ts';

/** A catalogue that can be asked many times a second. Products go by their place in the snapshot. */
export interface CompiledCatalogue {
  snapshot: CatalogueSnapshot;
  dictionary: FactDictionary;
  /** The place of each product in the snapshot, by its id. */
  places: ReadonlyMap<string, number>;
  /** One for each fact that the index holds, in the order in which rules name them. */
  attributes: readonly Attribute[];
  /** Products with a part that has to be looked at, and those parts. */
  hasResidual: Bitset;
  residual: ReadonlyMap<number, readonly Predicate[]>;
}

/** Products that are compiled between two pauses. */
const stride = 64;

/** Compiles a snapshot at once. */
export function compileCatalogue(snapshot: CatalogueSnapshot, dictionary: FactDictionary): CompiledCatalogue {
  const steps = compileInSteps(snapshot, dictionary);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Compiles a snapshot in steps of a millisecond or so, for whoever has answers to give in between. */
export function* compileInSteps(snapshot: CatalogueSnapshot, dictionary: FactDictionary): Generator<void, CompiledCatalogue, void> {
  const { entries } = snapshot;
  const parted: PartedRules[] = [];
  const named = new Map<FactId, Set<number>>();
  for (const [product, entry] of entries.entries()) {
    parted.push(partRules(entry.rules, dictionary));
    collectNumbers(parted[product]!.literals, named);
    if (product % stride === 0) yield;
  }

  const columns = new Map<FactId, { scale: Scale; builder: AttributeBuilder }>();
  for (const [fact, numbers] of named) {
    const scale = scaleOf(dictionary.get(fact)!, [...numbers]);
    columns.set(fact, { scale, builder: new AttributeBuilder(fact, scale, entries.length) });
    yield;
  }

  const hasResidual = emptyBitset(entries.length);
  const residual = new Map<number, readonly Predicate[]>();
  for (const [product, { literals, residual: unparted }] of parted.entries()) {
    const left = [...unparted, ...acceptAll(product, literals, columns)];
    if (left.length > 0) {
      setBit(hasResidual, product);
      residual.set(product, left);
    }
    if (product % stride === 0) yield;
  }

  const attributes: Attribute[] = [];
  for (const { builder } of columns.values()) {
    attributes.push(builder.finish());
    yield;
  }
  const places = new Map(entries.map(({ product }, place) => [product.id, place]));
  return { snapshot, dictionary, places, attributes, hasResidual, residual };
}

function collectNumbers(literals: readonly Literal[], named: Map<FactId, Set<number>>): void {
  for (const { atom } of literals) {
    const numbers = named.get(atom.fact) ?? new Set();
    named.set(atom.fact, numbers);
    for (const number of numbersIn(atom)) numbers.add(number);
  }
}

/** Puts a product's literals into the columns, one entry a fact. What a column cannot hold comes back, to be looked at. */
function acceptAll(
  product: number,
  literals: readonly Literal[],
  columns: ReadonlyMap<FactId, { scale: Scale; builder: AttributeBuilder }>,
): Predicate[] {
  const left: Predicate[] = [];
  for (const [fact, ofFact] of Map.groupBy(literals, ({ atom }) => atom.fact)) {
    const { scale, builder } = columns.get(fact)!;
    const ranges = ofFact
      .map((literal) => scale.accepted(literal))
      .reduce<Ranges>((all, some) => sharedRanges(all, some), [0, scale.size - 1]);
    if (builder.canHold(ranges)) builder.accept(product, ranges);
    else left.push(...ofFact.map(({ atom, isTurned }) => (isTurned ? { not: atom } : atom)));
  }
  return left;
}
