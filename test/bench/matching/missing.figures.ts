import { type FactDefinition, type Facts, type FactValue, fullBitset, hasBit, matchCompiled } from '@liana/matching';
import type { Figure } from '../../figures/figure.ts';
import { syntheticApplicants } from '../../synthetic/applicants.ts';
import { syntheticFacts } from '../../synthetic/facts.ts';
import { rulesOf, syntheticProducts, syntheticSnapshot } from '../../synthetic/products.ts';
import { compiledOf } from './catalogue.ts';
import type { Matcher } from './peer.ts';
import { columnsPeer } from './peers/columns.ts';
import { lenientJsonRulesEnginePeer } from './peers/json-rules-engine.ts';
import { peers } from './peers.figures.ts';

type Answer = 'fits' | 'does not fit' | 'unknown' | 'throws';

/** For every product, what is said of somebody. */
type Answers = (facts: Facts) => Promise<readonly Answer[]>;

const products = syntheticProducts(100);
const people = syntheticApplicants(20);
/** Each person with one answer missing, and what is true of each product whatever that answer is. */
const cases = people.flatMap((facts) =>
  syntheticFacts.map((missing) => ({ facts: { ...facts, [missing.id]: undefined }, truths: truthsOf(facts, missing) })),
);

/** What each says when one answer is missing: right, wrong, or nothing because it throws. */
export async function missingFigures(): Promise<Figure[]> {
  const others = [...peers, lenientJsonRulesEnginePeer].filter(({ name }) => name !== 'interpreter');
  const figures = await figuresOf('liana', inThreeValues(), { gate: 100 });
  for (const { name, matcherOf } of others) figures.push(...(await figuresOf(name, inTwoValues(matcherOf(products)))));
  return figures;
}

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
    // A missing answer is not there at all, as JSON would have it.
    const told: Facts = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
    const fitting = await Promise.resolve(told)
      .then(matcher)
      .catch(() => undefined);
    return products.map((_, place) => (fitting === undefined ? 'throws' : fitting.includes(place) ? 'fits' : 'does not fit'));
  };
}

async function figuresOf(name: string, answers: Answers, promise?: { gate: number }): Promise<Figure[]> {
  const counts = { right: 0, wrong: 0, throws: 0 };
  for (const { facts, truths } of cases) {
    for (const [place, answer] of (await answers(facts)).entries()) {
      counts[answer === 'throws' ? 'throws' : answer === truths[place] ? 'right' : 'wrong'] += 1;
    }
  }
  const all = cases.length * products.length;
  return Object.entries(counts).map(([word, count]) => ({
    id: `matching.missing.${name}.${word}`,
    value: (100 * count) / all,
    unit: `% of ${all.toLocaleString('en')} answers with one fact missing`,
    ...(promise && word === 'right' ? { ...promise, ok: count === all } : {}),
  }));
}
