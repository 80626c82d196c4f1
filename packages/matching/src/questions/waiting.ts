import { type Bitset, clearBit, emptyBitset, forEachBit, hasBit, setBit, shareAny, without } from '../bitset.ts';
import type { Attribute } from '../compiled/attribute.ts';
import type { CompiledCatalogue } from '../compiled/compile.ts';
import { ResidualReader } from '../compiled/residual.ts';
import type { FactDefinition, FactId, Facts } from '../facts/fact.ts';
import { type PreApproval, rulesThatCount } from '../match/pre-approval.ts';
import { productKnowledge } from '../match/product-knowledge.ts';
import { openFactsOf } from '../rules/evaluate.ts';

/** The products that wait for one answer, by their places. */
export interface WaitingProducts {
  definition: FactDefinition;
  /** All of them. */
  all: Bitset;
  /** Those that the index decides, given the answer. */
  indexed: Bitset;
  attribute: Attribute | undefined;
  lookedAt: LookedAt | undefined;
}

/** The products that have to be looked at … */
interface LookedAt {
  places: Bitset;
  /** … and, by place, for how many answers the part of them waits that waits for fewest of those that wait for this one, it counted. */
  fewest: Uint8Array;
}

export interface Waiting {
  /** The products whose fate answers can still change. */
  open: Bitset;
  /** By fact, in the order of the dictionary; only facts that some open product waits for. */
  byFact: ReadonlyMap<FactId, WaitingProducts>;
  /** The open products that wait for two answers or more. */
  forMore: Bitset;
}

export interface WaitingRequest {
  compiled: CompiledCatalogue;
  facts: Facts;
  /** The products in question, each of which may still fit. */
  possible: Bitset;
  preApprovals?: ReadonlyMap<string, PreApproval> | undefined;
}

/** Finds what possible products wait for. A product with a part that waits only for what nobody is asked is not open: no answer makes it fit. */
export function findWaiting({ compiled, facts, possible, preApprovals = new Map() }: WaitingRequest): Waiting {
  const { dictionary, attributes } = compiled;
  const open = possible.slice();
  const held = possible.slice();
  for (const id of preApprovals.keys()) if (compiled.places.has(id)) clearBit(held, compiled.places.get(id)!);

  const indexed = new Map<FactId, { bits: Bitset; attribute: Attribute }>();
  for (const attribute of attributes) {
    if (facts[attribute.fact] !== undefined) continue;
    const bits = without(held, attribute.acceptAll);
    indexed.set(attribute.fact, { bits, attribute });
    if (dictionary.get(attribute.fact)?.askedAt === 'never') removeAll(open, bits);
  }
  const lookedAt = lookAtParts(compiled, facts, open, preApprovals);

  const byFact = new Map<FactId, WaitingProducts>();
  for (const definition of dictionary.values()) {
    const products = productsWaitingFor(definition, open, indexed.get(definition.id), lookedAt.get(definition.id));
    if (shareAny(products.all, open)) byFact.set(definition.id, products);
  }
  return {
    open,
    byFact,
    forMore: inTwoOrMore(
      [...byFact.values()].map(({ all }) => all),
      open,
    ),
  };
}

function inTwoOrMore(sets: readonly Bitset[], open: Bitset): Bitset {
  const [inOne, inMore] = [emptyBitset(open.length * 32), emptyBitset(open.length * 32)];
  for (const set of sets) {
    for (let at = 0; at < set.length; at += 1) {
      inMore[at]! |= inOne[at]! & set[at]!;
      inOne[at]! |= set[at]!;
    }
  }
  return inMore;
}

/**
 * What the parts wait for that no index holds, and takes those out of `open` that wait for what nobody is asked. Who is approved in advance
 * has rules of their own, and the index knows nothing of them.
 */
function lookAtParts(
  compiled: CompiledCatalogue,
  facts: Facts,
  open: Bitset,
  preApprovals: ReadonlyMap<string, PreApproval>,
): ReadonlyMap<FactId, LookedAt> {
  const { snapshot, dictionary, hasResidual, places } = compiled;
  const found = new Map<FactId, LookedAt>();
  const isNeverTold = (fact: FactId) => dictionary.get(fact)?.askedAt === 'never';
  const add = (place: number, waits: readonly (readonly FactId[])[]) => {
    if (waits.some((waitsFor) => waitsFor.every(isNeverTold))) clearBit(open, place);
    else for (const waitsFor of waits) for (const fact of waitsFor) wait(found, fact, place, waitsFor.length, snapshot.entries.length);
  };

  const plain = hasResidual.map((word, at) => word & open[at]!);
  for (const [id, preApproval] of preApprovals) {
    const place = places.get(id);
    if (place === undefined || !hasBit(open, place)) continue;
    clearBit(plain, place);
    const { product, rules } = snapshot.entries[place]!;
    const knowledgeOf = productKnowledge(product, dictionary, facts);
    const waits = rulesThatCount(rules, preApproval, knowledgeOf).map(({ when }) => [...new Set(openFactsOf(when, knowledgeOf))]);
    add(
      place,
      waits.filter(({ length }) => length > 0),
    );
  }
  const reader = new ResidualReader(compiled, facts);
  forEachBit(plain, (place) => add(place, reader.waitsAt(place)));
  return found;
}

function wait(found: Map<FactId, LookedAt>, fact: FactId, place: number, length: number, products: number): void {
  let lookedAt = found.get(fact);
  if (!lookedAt) {
    lookedAt = { places: emptyBitset(products), fewest: new Uint8Array(products).fill(0xff) };
    found.set(fact, lookedAt);
  }
  setBit(lookedAt.places, place);
  if (length < lookedAt.fewest[place]!) lookedAt.fewest[place] = length;
}

function productsWaitingFor(
  definition: FactDefinition,
  open: Bitset,
  held: { bits: Bitset; attribute: Attribute } | undefined,
  lookedAt: LookedAt | undefined,
): WaitingProducts {
  const indexed = held ? held.bits.map((word, at) => word & open[at]!) : emptyBitset(open.length * 32);
  const all = indexed.slice();
  if (lookedAt) addAll(all, lookedAt.places);
  return { definition, all, indexed, attribute: held?.attribute, lookedAt };
}

function addAll(bits: Bitset, more: Bitset): void {
  for (let at = 0; at < bits.length; at += 1) bits[at]! |= more[at]!;
}

function removeAll(bits: Bitset, gone: Bitset): void {
  for (let at = 0; at < bits.length; at += 1) bits[at]! &= ~gone[at]!;
}
