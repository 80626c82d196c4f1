import type { Attribute } from '../compiled/attribute.ts';
import { type Bitset, clearBit, emptyBitset, forEachBit, hasBit, setBit, shareAny, without } from '../compiled/bitset.ts';
import type { CompiledCatalogue } from '../compiled/compile.ts';
import type { FactDefinition, FactId, Facts } from '../facts/fact.ts';
import { type PreApproval, rulesThatCount } from '../match/pre-approval.ts';
import { productKnowledge } from '../match/product-knowledge.ts';
import { openFactsOf } from '../rules/evaluate.ts';
import type { Predicate } from '../rules/rule.ts';

/** The products that wait for one answer, by their places. */
export interface WaitingProducts {
  definition: FactDefinition;
  /** All of them. */
  all: Bitset;
  /** Those that the index decides, given the answer. */
  indexed: Bitset;
  attribute: Attribute | undefined;
  /** Those that have to be looked at: for how many answers, this one counted, the part of them waits that waits for fewest. */
  lookedAt: ReadonlyMap<number, number>;
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
  const looked = lookAtParts(compiled, facts, open, preApprovals);
  for (const { place, facts: waitsFor } of looked) {
    if (waitsFor.every((fact) => dictionary.get(fact)?.askedAt === 'never')) clearBit(open, place);
  }

  const lookedAt = byFactOf(looked.filter(({ place }) => hasBit(open, place)));
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

interface OpenPart {
  place: number;
  /** Each once. */
  facts: readonly FactId[];
}

/** What the parts wait for that no index holds. Who is approved in advance has rules of their own, and the index knows nothing of them. */
function lookAtParts(
  { snapshot, dictionary, hasResidual, residual, places }: CompiledCatalogue,
  facts: Facts,
  open: Bitset,
  preApprovals: ReadonlyMap<string, PreApproval>,
): OpenPart[] {
  const found: OpenPart[] = [];
  const look = (place: number, partsOf: (knowledgeOf: ReturnType<typeof productKnowledge>) => readonly Predicate[]) => {
    const knowledgeOf = productKnowledge(snapshot.entries[place]!.product, dictionary, facts);
    for (const part of partsOf(knowledgeOf)) {
      const waitsFor = openFactsOf(part, knowledgeOf);
      if (waitsFor.length > 0) found.push({ place, facts: [...new Set(waitsFor)] });
    }
  };
  const plain = hasResidual.map((word, at) => word & open[at]!);
  for (const [id, preApproval] of preApprovals) {
    const place = places.get(id);
    if (place === undefined || !hasBit(open, place)) continue;
    clearBit(plain, place);
    look(place, (knowledgeOf) => rulesThatCount(snapshot.entries[place]!.rules, preApproval, knowledgeOf).map(({ when }) => when));
  }
  forEachBit(plain, (place) => look(place, () => residual.get(place)!));
  return found;
}

function byFactOf(parts: readonly OpenPart[]): ReadonlyMap<FactId, ReadonlyMap<number, number>> {
  const byFact = new Map<FactId, Map<number, number>>();
  for (const { place, facts } of parts) {
    for (const fact of facts) {
      const products = byFact.get(fact) ?? new Map<number, number>();
      byFact.set(fact, products);
      products.set(place, Math.min(facts.length, products.get(place) ?? facts.length));
    }
  }
  return byFact;
}

const none: ReadonlyMap<number, number> = new Map();

function productsWaitingFor(
  definition: FactDefinition,
  open: Bitset,
  held: { bits: Bitset; attribute: Attribute } | undefined,
  lookedAt: ReadonlyMap<number, number> = none,
): WaitingProducts {
  const indexed = held ? held.bits.map((word, at) => word & open[at]!) : emptyBitset(open.length * 32);
  const all = indexed.slice();
  for (const place of lookedAt.keys()) setBit(all, place);
  return { definition, all, indexed, attribute: held?.attribute, lookedAt };
}

function removeAll(bits: Bitset, gone: Bitset): void {
  for (let at = 0; at < bits.length; at += 1) bits[at]! &= ~gone[at]!;
}
