import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bitset, emptyBitset, fullBitset, setBit } from '../bitset.ts';
import { aSnapshot } from '../catalogue/product.builder.ts';
import type { Product } from '../catalogue/schema.ts';
import { compileCatalogue } from '../compiled/compile.ts';
import { matchCompiled } from '../compiled/match-compiled.ts';
import type { FactDefinition, FactDictionary, Facts } from '../facts/fact.ts';
import { matchCatalogue } from '../match/match.ts';
import { wishes } from '../ranking/rank.ts';
import { anyCatalogue, anyFacts, testedFacts } from '../testing/random-catalogue.ts';
import { nextQuestion } from './next-question.ts';
import { plainQuestion } from './testing/plain-question.ts';

/** Any products with any rules, of five lenders, each dearer than the one before. */
const anyProducts = anyCatalogue(12).map(({ entries }) => entries.map(({ product }, at) => priced(product, at)));
const priced = (product: Product, at: number): Product => ({
  ...product,
  lenderId: `lender-${at % 5}`,
  pricing: { ...product.pricing, tiers: [{ annualPercent: `${5 + at}` }] },
});
const anySkipped = fc.subarray([...testedFacts.keys()], { maxLength: 3 }).map((ids) => new Set(ids));
/** The same facts, none of which is asked before others for any reason but what it settles. */
const alike: FactDictionary = new Map(
  [...testedFacts].map(([id, definition]) => [id, { ...definition, about: 'process', costSeconds: Math.min(definition.costSeconds, 1) }]),
);
const compiledOf = (products: readonly Product[], facts = testedFacts) => compileCatalogue(aSnapshot(products), facts);
const placesOf = (chosen: readonly boolean[]): Bitset => {
  const bits = emptyBitset(chosen.length);
  for (const [place, isIn] of chosen.entries()) if (isIn) setBit(bits, place);
  return bits;
};
const anyAnswers = anyFacts.map((facts): Facts => ({ ...Object.fromEntries([...testedFacts.values()].map(leastAnswer)), ...told(facts) }));
const told = (facts: Facts): Facts => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
const leastAnswer = ({ id, type }: FactDefinition) =>
  [id, 'options' in type ? type.options[0]!.id : 'min' in type ? type.min : ''] as const;

test('bitmaps choose the question that the plain interpreter chooses, product by product', () => {
  // Half of the people have told their wish already, so that questions about the person are compared as well.
  const facts = fc
    .tuple(anyFacts, fc.constantFrom({}, { amount: 64_000, tenorMonths: 12 }))
    .map(([some, wished]) => ({ ...some, ...wished }));
  const choices = fc.record({
    facts,
    dictionary: fc.constantFrom(testedFacts, alike),
    skipped: anySkipped,
    wish: fc.constantFrom(...wishes),
    standing: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
  });

  fc.assert(
    fc.property(anyProducts, choices, (products, { standing, dictionary, ...rest }) => {
      const compiled = compiledOf(products, dictionary);
      const places = placesOf(products.map((_, at) => standing[at]!));
      const request = { compiled, mask: fullBitset(products.length), standing: places, ...rest };

      const { expected, ...question } = nextQuestion(request) ?? {};

      expect(question).toEqual(plainQuestion(request) ?? {});
      if (expected !== undefined) expect(expected).toBeGreaterThanOrEqual(1);
    }),
    { numRuns: 500 },
  );
});

test('a match that was made before, for more products, leads to the same question', () => {
  fc.assert(
    fc.property(anyProducts, anyFacts, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (products, facts, isShown) => {
      const compiled = compiledOf(products);
      const mask = placesOf(products.map((_, at) => isShown[at]!));
      const request = { compiled, facts, mask, wish: 'lowest-total-cost' as const, standing: fullBitset(products.length) };
      const match = matchCompiled({ compiled, facts, mask: fullBitset(products.length) });

      expect(nextQuestion({ ...request, match })).toEqual(nextQuestion(request));
    }),
  );
});

test('the order in which products stand in the catalogue changes no question', () => {
  const shuffled = anyProducts.chain((products) =>
    fc.tuple(fc.constant(products), fc.shuffledSubarray(products, { minLength: products.length })),
  );

  fc.assert(
    fc.property(shuffled, anyFacts, ([products, others], facts) => {
      const ask = (some: readonly Product[]) =>
        nextQuestion({ compiled: compiledOf(some), facts, mask: fullBitset(some.length), wish: 'lowest-total-cost' });

      expect(ask(others)).toEqual(ask(products));
    }),
  );
});

describe('whoever answers one question after the other', () => {
  test('is asked only what an open offer tests, never more than was said, and then every offer is decided that answers can decide', () => {
    fc.assert(
      fc.property(anyProducts, anyAnswers, (products, person) => {
        const compiled = compiledOf(products);
        const mask = fullBitset(products.length);
        let facts: Facts = {};
        let left = Number.POSITIVE_INFINITY;
        const matches = () => matchCatalogue({ snapshot: compiled.snapshot, dictionary: testedFacts, facts, mask });
        const ask = () => nextQuestion({ compiled, facts, mask, wish: 'lowest-total-cost' });

        for (let question = ask(); question; question = ask()) {
          expect(matches().some(({ openFacts }) => openFacts.includes(question!.factId))).toBe(true);
          expect(question.atMost).toBeLessThan(left);
          expect(question.expected).toBeLessThanOrEqual(question.atMost);
          left = question.atMost;
          facts = { ...facts, [question.factId]: person[question.factId] };
        }

        const undecided = matches().filter(({ result }) => result === 'possible');
        expect(undecided.filter(({ openFacts }) => !openFacts.includes('applicationsInFlight'))).toEqual([]);
      }),
    );
  });
});
