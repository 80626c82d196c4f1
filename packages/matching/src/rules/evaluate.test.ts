import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactDefinition, FactDictionary, Facts } from '../facts/fact.ts';
import { knowledgeFromFacts } from '../facts/possible.ts';
import { usFacts } from '../facts/us/us-facts.ts';
import { evaluate, factsIn, openFactsOf } from './evaluate.ts';
import type { Predicate } from './rule.ts';

const number = (id: string): FactDefinition => ({
  id,
  type: { kind: 'integer', unit: 'count', min: 0, max: 3 },
  about: 'person',
  personal: true,
  sensitivity: 'none',
  source: 'asked',
  askedAt: 'matching',
  costSeconds: 1,
  banding: { kind: 'whole' },
});
const small: FactDictionary = new Map(['a', 'b', 'c', 'd'].map((id) => [id, number(id)]));
const ids = [...small.keys()];

const bound = fc.integer({ min: -1, max: 4 });
/** Any statement about the facts of `names`, each named once at most. */
function predicateOver(names: readonly string[]): fc.Arbitrary<Predicate> {
  const fact = names[0]!;
  const atom: fc.Arbitrary<Predicate> = fc.oneof(
    fc.tuple(bound, bound).map(([x, y]) => ({ fact, between: [Math.min(x, y), Math.max(x, y)] as const })),
    bound.map((atLeast) => ({ fact, atLeast })),
    bound.map((atMost) => ({ fact, atMost })),
    fc.array(bound, { minLength: 1 }).map((oneOf) => ({ fact, oneOf })),
    fc.array(bound, { minLength: 1 }).map((noneOf) => ({ fact, noneOf })),
    bound.map((is) => ({ fact, is })),
  );
  if (names.length === 1)
    return fc.oneof(
      atom,
      atom.map((not) => ({ not })),
    );
  const rest = fc
    .integer({ min: 1, max: names.length - 1 })
    .chain((cut) => fc.tuple(predicateOver(names.slice(0, cut)), predicateOver(names.slice(cut))));
  const compared = fc
    .record({ compare: fc.constantFrom('atLeast' as const, 'atMost' as const), times: fc.constantFrom(1, 2, 0.5) })
    .map((options) => ({ fact, to: names[1]!, ...options }));
  return fc.oneof(
    rest.map((all) => ({ all })),
    rest.map((any) => ({ any })),
    rest.map((all) => ({ not: { all } })),
    names.length === 2 ? compared : rest.map((any) => ({ not: { any } })),
  );
}
const predicate = predicateOver(ids);
/** Some facts answered, some not. */
const partly: fc.Arbitrary<Facts> = fc.record(Object.fromEntries(ids.map((id) => [id, fc.integer({ min: 0, max: 3 })])), {
  requiredKeys: [],
});

function completions(facts: Facts): Facts[] {
  const gap = ids.find((id) => facts[id] === undefined);
  return gap === undefined ? [facts] : [0, 1, 2, 3].flatMap((value) => completions({ ...facts, [gap]: value }));
}
const truth = (when: Predicate, facts: Facts) => evaluate(when, knowledgeFromFacts(small, facts));

describe('three values', () => {
  test('are those of trying every completion of the missing answers', () => {
    fc.assert(
      fc.property(predicate, partly, (when, facts) => {
        const outcomes = new Set(completions(facts).map((complete) => truth(when, complete)));

        expect(truth(when, facts)).toBe(outcomes.size === 2 ? 'open' : [...outcomes][0]);
      }),
      { numRuns: 500 },
    );
  });

  test('are settled once every fact is known', () => {
    fc.assert(fc.property(predicate, partly, (when, facts) => completions(facts).every((complete) => truth(when, complete) !== 'open')));
  });

  test('never change once an answer settled them', () => {
    fc.assert(
      fc.property(predicate, partly, fc.constantFrom(...ids), fc.integer({ min: 0, max: 3 }), (when, facts, id, value) => {
        const before = truth(when, facts);
        fc.pre(before !== 'open');

        expect(truth(when, { [id]: value, ...facts })).toBe(before);
      }),
    );
  });

  test('name as open only facts that the rule tests and nobody answered, and at least one', () => {
    fc.assert(
      fc.property(predicate, partly, (when, facts) => {
        const open = openFactsOf(when, knowledgeFromFacts(small, facts));

        expect(open.length > 0).toBe(truth(when, facts) === 'open');
        expect(open.every((id) => factsIn(when).includes(id) && facts[id] === undefined)).toBe(true);
      }),
    );
  });
});

describe('an unknown fact', () => {
  const unanswered = knowledgeFromFacts(usFacts, {});

  test('leaves a debt limit open, neither kept nor broken', () => {
    expect(evaluate({ fact: 'debtRatio', atMost: 40 }, unanswered)).toBe('open');
    expect(evaluate({ not: { fact: 'debtRatio', atMost: 40 } }, unanswered)).toBe('open');
  });

  test('passes a rule that accepts every value it may have', () => {
    expect(evaluate({ fact: 'incomeMonthly', atLeast: 0 }, unanswered)).toBe('pass');
  });

  test('does not matter where another answer already settled the rule', () => {
    const retired = knowledgeFromFacts(usFacts, { employment: 'retired' });

    const when: Predicate = {
      any: [
        { fact: 'employment', is: 'retired' },
        { fact: 'timeInJob', is: '3-years-plus' },
      ],
    };

    expect(evaluate(when, retired)).toBe('pass');
    expect(openFactsOf(when, retired)).toEqual([]);
  });
});
