import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactDefinition, FactDictionary, Facts } from '../../facts/fact.ts';
import { knowledgeFromFacts } from '../../facts/possible.ts';
import { evaluate } from '../evaluate.ts';
import type { Predicate } from '../rule.ts';
import { clauseOf } from './clause.ts';
import { factLines } from './fact-line.ts';
import { isImpossible } from './impossible.ts';

const shared = {
  about: 'wish',
  personal: false,
  sensitivity: 'none',
  source: 'asked',
  askedAt: 'matching',
  costSeconds: 1,
  banding: { kind: 'whole' },
} as const;
const options = ['x', 'y', 'z'].map((id) => ({ id, label: { en: id, 'zh-Hans': id } }));
const definitions: FactDefinition[] = [
  { ...shared, id: 'a', type: { kind: 'integer', unit: 'count', min: 0, max: 3 } },
  { ...shared, id: 'b', type: { kind: 'integer', unit: 'count', min: 0, max: 3 } },
  { ...shared, id: 'c', type: { kind: 'choice', options } },
];
const dictionary: FactDictionary = new Map(definitions.map((definition) => [definition.id, definition]));
const lines = factLines(dictionary);

const bound = fc.integer({ min: -1, max: 4 });
const number = fc.constantFrom('a', 'b');
const values = fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { minLength: 1 });
const atom: fc.Arbitrary<Predicate> = fc.oneof(
  fc.tuple(number, bound, bound).map(([fact, x, y]) => ({ fact, between: [Math.min(x, y), Math.max(x, y)] as const })),
  fc.tuple(number, bound).map(([fact, atLeast]) => ({ fact, atLeast })),
  fc.tuple(number, bound).map(([fact, atMost]) => ({ fact, atMost })),
  fc.tuple(number, fc.array(bound, { minLength: 1 })).map(([fact, noneOf]) => ({ fact, noneOf })),
  fc.tuple(number, bound).map(([fact, is]) => ({ fact, is })),
  values.map((oneOf) => ({ fact: 'c', oneOf })),
  values.map((noneOf) => ({ fact: 'c', noneOf })),
);
const comparison: fc.Arbitrary<Predicate> = fc.record({
  fact: number,
  compare: fc.constantFrom('atLeast' as const, 'atMost' as const),
  to: number,
  times: fc.constantFrom(0.5, 1, 2),
});

/** Facts come up again and again in one predicate, unlike in the rules that people write. */
function predicateOf(atoms: fc.Arbitrary<Predicate>): fc.Arbitrary<Predicate> {
  return fc.letrec<{ predicate: Predicate }>((tie) => ({
    predicate: fc.oneof(
      { depthSize: 'small' },
      atoms,
      fc.array(tie('predicate'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie('predicate'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
      tie('predicate').map((not) => ({ not })),
    ),
  })).predicate;
}

const everybody: Facts[] = [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].flatMap((b) => ['x', 'y', 'z'].map((c) => ({ a, b, c }))));
const passes = (rules: readonly Predicate[], facts: Facts) =>
  rules.every((when) => evaluate(when, knowledgeFromFacts(dictionary, facts)) === 'pass');
const impossible = (rules: readonly Predicate[]) =>
  isImpossible(
    rules.map((when) => clauseOf(when, lines)),
    lines,
  );

describe('rules are impossible together', () => {
  test('exactly when nobody passes them all, where each statement is about one fact', () => {
    fc.assert(
      fc.property(fc.array(predicateOf(atom), { minLength: 1, maxLength: 4 }), (rules) => {
        expect(impossible(rules)).toBe(!everybody.some((facts) => passes(rules, facts)));
      }),
      { numRuns: 1000 },
    );
  });

  test('only when nobody passes them all, where facts are compared', () => {
    fc.assert(
      fc.property(fc.array(predicateOf(fc.oneof(atom, comparison)), { minLength: 1, maxLength: 4 }), (rules) => {
        if (impossible(rules)) expect(everybody.filter((facts) => passes(rules, facts))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('only when nobody passes them all, however soon the search has to end', () => {
    fc.assert(
      fc.property(fc.array(predicateOf(atom), { minLength: 1, maxLength: 4 }), fc.nat(60), (rules, steps) => {
        const clauses = rules.map((when) => clauseOf(when, lines));

        if (isImpossible(clauses, lines, { steps })) expect(everybody.filter((facts) => passes(rules, facts))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('when a comparison can hold for no values that the others leave', () => {
    const rules: Predicate[] = [
      { fact: 'a', compare: 'atLeast', to: 'b', times: 2 },
      { fact: 'a', atMost: 1 },
      { fact: 'b', atLeast: 1 },
    ];

    expect(impossible(rules)).toBe(true);
    expect(impossible(rules.slice(0, 2))).toBe(false);
  });
});

test('the opposite of a predicate is passed by those who fail it', () => {
  fc.assert(
    fc.property(predicateOf(atom), (when) => {
      const opposite = isImpossible([clauseOf(when, lines, false)], lines);

      expect(opposite).toBe(everybody.every((facts) => passes([when], facts)));
    }),
    { numRuns: 500 },
  );
});
