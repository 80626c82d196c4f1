import {
  type Bitset,
  type CatalogueSnapshot,
  compileCatalogue,
  emptyBitset,
  type Facts,
  hasBit,
  type Predicate,
  type Rule,
  setBit,
} from '@liana/matching';
import { seededDraw } from '../../synthetic/random.ts';
import { dictionary } from './draw-facts.ts';
import type { Asked } from './draw-pair.ts';
import { drawnRule } from './draw-rules.ts';
import { type Fault, faultOf, type Match } from './judge.ts';

/** A catalogue, somebody who asks, and what is untrue of the answer. */
export interface FaultyCase {
  snapshot: CatalogueSnapshot;
  asked: Asked;
  fault: Fault;
}

/** Takes away what can be taken away with a fault left: products, lists, rules, parts of rules, answers. Stops when time is up. */
export function smallestCase(found: FaultyCase, match: Match, isTimeUp: () => boolean): FaultyCase {
  let smallest = found;
  search: while (!isTimeUp()) {
    for (const smaller of smallerCases(smallest)) {
      if (isTimeUp()) break search;
      const fault = faultIn(smaller, match);
      if (fault) {
        smallest = { ...smaller, fault };
        continue search;
      }
    }
    break;
  }
  return smallest;
}

const faultIn = ({ snapshot, asked }: Omit<FaultyCase, 'fault'>, match: Match): Fault | undefined =>
  faultOf({ snapshot, compiled: compileCatalogue(snapshot, dictionary), asked, match, draw: seededDraw(1) });

function* smallerCases({ snapshot, asked, fault }: FaultyCase): Generator<Omit<FaultyCase, 'fault'>> {
  const { entries } = snapshot;
  const { length } = entries;
  // From half of the catalogue down to single products.
  for (let size = length >>> 1; size > 0; size >>>= 1) {
    for (let from = 0; from < length; from += size) yield withoutProducts(snapshot, asked, from, Math.min(from + size, length));
  }
  if (asked.preApprovals.size > 0) yield { snapshot, asked: { ...asked, preApprovals: new Map() } };
  for (const fact of Object.keys(asked.facts)) yield { snapshot, asked: { ...asked, facts: without(asked.facts, fact) } };
  for (const rules of smallerRules(entries[fault.place]!.rules)) {
    yield { snapshot: { ...snapshot, entries: entries.map((entry, at) => (at === fault.place ? { ...entry, rules } : entry)) }, asked };
  }
}

function withoutProducts({ entries, ...rest }: CatalogueSnapshot, asked: Asked, from: number, to: number): Omit<FaultyCase, 'fault'> {
  const isKept = (at: number) => at < from || at >= to;
  const left = entries.filter((_, at) => isKept(at));
  const mask: Bitset = emptyBitset(left.length);
  const places = [...entries.keys()].filter(isKept);
  for (const [now, before] of places.entries()) if (hasBit(asked.mask, before)) setBit(mask, now);
  return { snapshot: { ...rest, entries: left }, asked: { ...asked, mask } };
}

const without = (facts: Facts, fact: string): Facts => Object.fromEntries(Object.entries(facts).filter(([id]) => id !== fact));

function* smallerRules(rules: readonly Rule[]): Generator<readonly Rule[]> {
  for (const at of rules.keys()) yield rules.filter((_, other) => other !== at);
  for (const [at, { id, when }] of rules.entries()) {
    for (const smaller of smallerPredicates(when)) yield rules.with(at, drawnRule(id, smaller));
  }
}

function* smallerPredicates(predicate: Predicate): Generator<Predicate> {
  if ('not' in predicate) {
    yield predicate.not;
    for (const not of smallerPredicates(predicate.not)) yield { not };
  }
  const parts = 'all' in predicate ? predicate.all : 'any' in predicate ? predicate.any : [];
  yield* parts;
  const again = (some: readonly Predicate[]): Predicate => ('all' in predicate ? { all: some } : { any: some });
  if (parts.length > 1) for (const at of parts.keys()) yield again(parts.filter((_, other) => other !== at));
  for (const [at, part] of parts.entries()) for (const smaller of smallerPredicates(part)) yield again(parts.with(at, smaller));
  const list = 'oneOf' in predicate ? predicate.oneOf : 'noneOf' in predicate ? predicate.noneOf : [];
  if (list.length < 2) return;
  for (const at of list.keys()) {
    const shorter = list.filter((_, other) => other !== at);
    if ('oneOf' in predicate) yield { fact: predicate.fact, oneOf: shorter };
    else if ('noneOf' in predicate) yield { fact: predicate.fact, noneOf: shorter };
  }
}
