import type { Figure } from '../../figures/figure.ts';
import { syntheticApplicants } from '../../synthetic/applicants.ts';
import { syntheticProducts } from '../../synthetic/products.ts';
import { timesFaster } from '../speed.ts';
import { checkedPeople } from './checked.ts';
import { matchInTurns, type Turn } from './in-turns.ts';
import type { Peer } from './peer.ts';
import { closuresPeer } from './peers/closures.ts';
import { columnsPeer } from './peers/columns.ts';
import { compiledMatcher } from './peers/compiled.ts';
import { interpreterPeer } from './peers/interpreter.ts';
import { jsonLogicEnginePeer } from './peers/json-logic-engine.ts';
import { jsonRulesEnginePeer } from './peers/json-rules-engine.ts';
import { zenEnginePeer } from './peers/zen-engine.ts';

// The fastest index of the literature in the open, be-tree, is a library of C without a package for Node: it is not among them.
const peers: readonly Peer[] = [interpreterPeer, closuresPeer, columnsPeer, jsonLogicEnginePeer, jsonRulesEnginePeer, zenEnginePeer];

const catalogues = [100, 1_000, 10_000, 100_000];
const gates: Readonly<Record<string, number>> = { 'json-rules-engine.10000': 10_000, 'zen-engine.10000': 500 };

/** A full match of complete answers beside the peers, whose answers are compared first. */
export async function peerFigures(now: () => number): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const products of catalogues) figures.push(...(await besidePeers(products, now)));
  return figures;
}

async function besidePeers(count: number, now: () => number): Promise<Figure[]> {
  const products = syntheticProducts(count);
  const people = syntheticApplicants(1_000);
  const ours = compiledMatcher(products);
  const asked = peers.filter(({ most }) => most === undefined || count <= most);
  const turns: Turn[] = [{ matcher: ours, people }];
  for (const { name, matcherOf } of asked) {
    const matcher = matcherOf(products);
    turns.push({ matcher, people: await checkedPeople(name, matcher, ours, people, { budgetMs: 1_000, now }) });
  }

  const [own, ...others] = await matchInTurns(turns, count > 10_000 ? 2 : 9, now);
  const figures: Figure[] = [{ id: `matching.liana.${count}.us`, value: 1e6 / own!.perSecond, unit: 'µs, as a list' }];
  for (const [at, { name }] of asked.entries()) {
    const { length } = turns[at + 1]!.people;
    const [id, ratio] = [`${name}.${count}`, timesFaster(own!, others[at]!)];
    const gate = gates[id];
    const promise = gate === undefined ? {} : { gate, ok: ratio >= gate };
    figures.push(
      { id: `matching.${id}.us`, value: 1e6 / others[at]!.perSecond, unit: `µs, the same for ${length} of 1,000 people` },
      { id: `matching.vs.${id}`, value: ratio, unit: 'times as fast as it', ...promise },
    );
  }
  return figures;
}
