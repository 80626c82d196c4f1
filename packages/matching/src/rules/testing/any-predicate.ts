import fc from 'fast-check';
import type { FactDefinition } from '../../facts/fact.ts';
import { usFacts } from '../../facts/us/us-facts.ts';
import type { Predicate } from '../rule.ts';

const testable = [...usFacts.values()].filter(({ type }) => type.kind !== 'text' && type.kind !== 'date');
const numeric = testable.filter(({ type }) => !('options' in type));

/** One statement about one fact, of a form and with values that fit it; the bounds may lie anywhere. */
function atomOf({ id: fact, type }: FactDefinition): fc.Arbitrary<Predicate> {
  if ('options' in type) {
    const value = fc.constantFrom(...type.options.map((option) => option.id));
    const list = fc.uniqueArray(value, { minLength: 1, maxLength: 6 });
    return fc.oneof(
      list.map((oneOf) => ({ fact, oneOf })),
      list.map((noneOf) => ({ fact, noneOf })),
      value.map((is) => ({ fact, is })),
    );
  }
  const top = type.kind === 'percent' ? 150 : Number('max' in type ? type.max : 0) + 2;
  const bound =
    type.kind === 'percent' ? fc.integer({ min: 0, max: top * 4 }).map((quarter) => quarter / 4) : fc.integer({ min: 0, max: top });
  return fc.oneof(
    bound.map((atLeast) => ({ fact, atLeast })),
    bound.map((atMost) => ({ fact, atMost })),
    fc.tuple(bound, bound).map(([x, y]) => ({ fact, between: [Math.min(x, y), Math.max(x, y)] as const })),
    fc.uniqueArray(bound, { minLength: 1, maxLength: 3 }).map((oneOf) => ({ fact, oneOf })),
    fc.uniqueArray(bound, { minLength: 1, maxLength: 3 }).map((noneOf) => ({ fact, noneOf })),
    bound.map((is) => ({ fact, is })),
  );
}

const compared: fc.Arbitrary<Predicate> = fc
  .record({
    fact: fc.constantFrom(...numeric.map(({ id }) => id)),
    compare: fc.constantFrom('atLeast' as const, 'atMost' as const),
    to: fc.constantFrom(...numeric.map(({ id }) => id)),
    times: fc.option(fc.constantFrom(0.5, 1, 4, 12), { nil: undefined }),
  })
  .map(({ times, ...rest }) => (times === undefined ? rest : { ...rest, times }));

/** Any predicate about facts of the United States, up to a few levels deep. */
export const anyUsPredicate: fc.Arbitrary<Predicate> = fc.letrec<{ predicate: Predicate }>((tie) => ({
  predicate: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...testable).chain(atomOf),
    compared,
    fc.array(tie('predicate'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('predicate'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie('predicate').map((not) => ({ not })),
  ),
})).predicate;
