import { type FactDefinition, type Facts, type FactValue, fullBitset, hasBit, matchCompiled } from '@liana/matching';
import type { Figure } from '../../figures/figure.ts';
import { syntheticApplicants } from '../../synthetic/applicants.ts';
import { syntheticFacts } from '../../synthetic/facts.ts';
import { rulesOf, syntheticProducts, syntheticSnapshot } from '../../synthetic/products.ts';
import { compiledOf } from './catalogue.ts';
import type { Matcher, Peer } from './peer.ts';
import { closuresPeer } from './peers/closures.ts';
import { columnsPeer } from './peers/columns.ts';
import { jsonLogicEnginePeer } from './peers/json-logic-engine.ts';
import { jsonRulesEnginePeer, lenientJsonRulesEnginePeer } from './peers/json-rules-engine.ts';
import { zenEnginePeer } from './peers/zen-engine.ts';

type Answer = 'fits' | 'does not fit' | 'unknown' | 'throws';

/** For every product, what is said of somebody. */
type Answers = (facts: Facts) => Promise<readonly Answer[]>;

/** Somebody with one answer missing, and what is true of each product whatever that answer is. */
interface Case {
  facts: Facts;
  truths: readonly Answer[];
}

const products = syntheticProducts(100);
const askedPeers: readonly Peer[] = [closuresPeer, jsonLogicEnginePeer, jsonRulesEnginePeer, lenientJsonRulesEnginePeer, zenEnginePeer];

/** What each says of the products that the other answers leave open, when one answer is missing. */
export async function missingFigures(): Promise<Figure[]> {
  const cases = syntheticApplicants(30).flatMap((facts) =>
    syntheticFacts.map((missing): Case => ({ facts: without(facts, missing.id), truths: truthsOf(facts, missing) })),
  );
  const figures = await figuresOf('liana', inThreeValues(), cases, { gate: 100 });
  for (const { name, matcherOf } of askedPeers) figures.push(...(await figuresOf(name, inTwoValues(matcherOf(products)), cases)));
  return figures;
}

const without = (facts: Facts, missing: string): Facts => Object.fromEntries(Object.entries(facts).filter(([fact]) => fact !== missing));

/** By trying every value that the missing answer may have: the whole domain, not what a rule would look at. */
function truthsOf(facts: Facts, missing: FactDefinition): readonly Answer[] {
  const match = columnsPeer.matcherOf(products);
  const counts = products.map(() => 0);
  const values = valuesOf(missing);
  for (const value of values) for (const place of match({ ...facts, [missing.id]: value }) as readonly number[]) counts[place]! += 1;
  return counts.map((count) => (count === 0 ? 'does not fit' : count === values.length ? 'fits' : 'unknown'));
}

function valuesOf({ type }: FactDefinition): readonly FactValue[] {
  if ('options' in type) return type.options.map(({ id }) => id);
  if (type.kind !== 'integer') throw new RangeError(`cannot list every ${type.kind}`);
  return Array.from({ length: type.max - type.min + 1 }, (_, at) => type.min + at);
}

function inThreeValues(): Answers {
  const compiled = compiledOf(syntheticSnapshot(products.map(rulesOf)));
  const mask = fullBitset(products.length);
  return async (facts) => {
    const { eligible, possible } = matchCompiled({ compiled, facts, mask });
    return products.map((_, place) => (hasBit(eligible, place) ? 'fits' : hasBit(possible, place) ? 'unknown' : 'does not fit'));
  };
}

function inTwoValues(matcher: Matcher): Answers {
  return async (facts) => {
    const fitting = await Promise.resolve(facts)
      .then(matcher)
      .catch(() => undefined);
    return products.map((_, place) => (fitting === undefined ? 'throws' : fitting.includes(place) ? 'fits' : 'does not fit'));
  };
}

async function figuresOf(name: string, answers: Answers, cases: readonly Case[], promise?: { gate: number }): Promise<Figure[]> {
  const counts = { right: 0, falseYes: 0, falseNo: 0, throws: 0 };
  for (const { facts, truths } of cases) {
    for (const [place, answer] of (await answers(facts)).entries()) {
      // What another answer excludes anyway is no question of the missing one.
      if (truths[place] !== 'does not fit') counts[verdictOn(answer, truths[place]!)] += 1;
    }
  }
  const all = Object.values(counts).reduce((sum, count) => sum + count);
  return Object.entries(counts).map(([word, count]) => ({
    id: `matching.missing.${name}.${word}`,
    value: (100 * count) / all,
    unit: `% of ${all.toLocaleString('en')} products that may fit, one answer missing`,
    ...(promise && word === 'right' ? { ...promise, ok: count === all } : {}),
  }));
}

function verdictOn(answer: Answer, truth: Answer): 'right' | 'falseYes' | 'falseNo' | 'throws' {
  if (answer === 'throws') return 'throws';
  if (answer === truth) return 'right';
  return answer === 'fits' ? 'falseYes' : 'falseNo';
}
