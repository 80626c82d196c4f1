import fc from 'fast-check';
import { aProduct, aRule, aSnapshot } from '../catalogue/product.builder.ts';
import type { CatalogueSnapshot } from '../catalogue/snapshot.ts';
import type { FactDefinition, FactDictionary, Facts, FactValue } from '../facts/fact.ts';
import { usFacts } from '../facts/us/us-facts.ts';
import type { Predicate } from '../rules/rule.ts';

const tested = [
  'amount',
  'tenorMonths',
  'incomeMonthly',
  'debtMonthly',
  'region',
  'creditBand',
  'timeInJob',
  'applicationsInFlight',
  'debtRatio',
];
/** Facts of every kind that a rule may test; few values each, so that rules meet. */
export const testedFacts: FactDictionary = new Map(tested.map((id) => [id, usFacts.get(id)!]));

function aValue({ type }: FactDefinition): fc.Arbitrary<FactValue> {
  if ('options' in type) return fc.constantFrom(...type.options.map(({ id }) => id));
  if (type.kind === 'percent') return fc.constantFrom(0, 20, 36.5, 43, 100);
  if (!('min' in type) || typeof type.min !== 'number' || typeof type.max !== 'number') throw new RangeError(`no values for ${type.kind}`);
  const { min, max } = type;
  return fc.oneof(
    fc.constantFrom(min, max),
    fc.integer({ min: 0, max: 6 }).map((step) => min + Math.floor(((max - min) * step) / 300)),
  );
}

const isNumeric = ({ type }: FactDefinition) => !('options' in type);

function atom(definition: FactDefinition): fc.Arbitrary<Predicate> {
  const fact = definition.id;
  const value = aValue(definition);
  const listed = fc.uniqueArray(value, { minLength: 1, maxLength: 4 });
  const lists = [listed.map((oneOf) => ({ fact, oneOf })), listed.map((noneOf) => ({ fact, noneOf })), value.map((is) => ({ fact, is }))];
  if (!isNumeric(definition)) return fc.oneof(...lists);
  const number = value.map(Number);
  const between = fc.tuple(number, number).map(([a, b]) => ({ fact, between: [Math.min(a, b), Math.max(a, b)] as const }));
  return fc.oneof(
    between,
    number.map((atLeast) => ({ fact, atLeast })),
    number.map((atMost) => ({ fact, atMost })),
    ...lists,
  );
}

const anyAtom = fc.constantFrom(...testedFacts.values()).chain(atom);
const comparison = fc.record({
  fact: fc.constantFrom('debtMonthly', 'amount'),
  compare: fc.constantFrom('atLeast', 'atMost'),
  to: fc.constant('incomeMonthly'),
  times: fc.constantFrom(0.5, 1, 3),
});

/** Any predicate of the language, three deep. */
const anyPredicate: fc.Arbitrary<Predicate> = fc.letrec<{ predicate: Predicate }>((tie) => ({
  predicate: fc.oneof(
    { depthSize: 'small', maxDepth: 2, withCrossShrink: true },
    anyAtom,
    comparison,
    fc.array(tie('predicate'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('predicate'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie('predicate').map((not) => ({ not })),
  ),
})).predicate;

/** A catalogue of up to `most` products with any rules at all, also such as nobody passes. */
export const anyCatalogue = (most: number): fc.Arbitrary<CatalogueSnapshot> =>
  fc
    .array(fc.array(fc.oneof({ weight: 3, arbitrary: anyAtom }, anyPredicate), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: most,
    })
    .map((products) =>
      aSnapshot(
        products.map((rules, at) =>
          aProduct({ id: `product-${at}`, rules: rules.map((when, rule) => aRule(when, { id: `rule-${rule}` })) }),
        ),
      ),
    );

/** What is known, with gaps; a derived fact is never told. */
export const anyFacts: fc.Arbitrary<Facts> = fc
  .tuple(
    ...[...testedFacts.values()]
      .filter(({ source }) => source !== 'derived')
      .map((definition) => fc.option(aValue(definition), { nil: undefined }).map((value) => [definition.id, value] as const)),
  )
  .map((pairs) => Object.fromEntries(pairs));
