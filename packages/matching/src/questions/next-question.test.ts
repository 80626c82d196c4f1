import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bitset, emptyBitset, fullBitset, setBit } from '../bitset.ts';
import { aProduct, aRule, aSnapshot } from '../catalogue/product.builder.ts';
import type { Product } from '../catalogue/schema.ts';
import { compileCatalogue } from '../compiled/compile.ts';
import type { Facts } from '../facts/fact.ts';
import { usFacts } from '../facts/us/us-facts.ts';
import { matchCatalogue } from '../match/match.ts';
import type { Predicate } from '../rules/rule.ts';
import { type NextQuestionRequest, nextQuestion } from './next-question.ts';

const wish: Facts = { amount: 120_000, tenorMonths: 12, region: 'IL' };

function ask(products: readonly Product[], facts: Facts, rest: Partial<NextQuestionRequest> = {}) {
  const compiled = compileCatalogue(aSnapshot(products), usFacts);
  return nextQuestion({ compiled, facts, mask: fullBitset(products.length), wish: 'lowest-total-cost', ...rest });
}
const product = (id: string, ...when: Predicate[]) =>
  aProduct({ id, lenderId: `${id}-bank`, rules: when.map((predicate, index) => aRule(predicate, { id: `r${index}` })) });
/** So many of a hundred people say yes. */
const likeliness = (yes: number) => [
  { value: 'no', weight: 100 - yes },
  { value: 'yes', weight: yes },
];
const noBankruptcy: Predicate = { fact: 'bankruptcyRecent', is: 'no' };
const income: Predicate = { fact: 'incomeMonthly', atLeast: 400_000 };

describe('the next question', () => {
  test('is none when every offer is settled', () => {
    expect(ask([product('a', { fact: 'amount', atLeast: 1 })], wish)).toBeUndefined();
  });

  test('skips what no open offer tests', () => {
    const closed = aProduct({ id: 'closed', tenorsMonths: [6], rules: [aRule(income)] });

    expect(ask([closed, product('a', noBankruptcy)], wish)).toEqual({ factId: 'bankruptcyRecent', atMost: 1, expected: 1, settles: 1 });
  });

  test('is about the wish before it is about the person', () => {
    expect(ask([product('a', noBankruptcy, income)], { amount: 120_000, region: 'IL' })!.factId).toBe('tenorMonths');
  });

  test('is the cheap one of two that tell the same', () => {
    const documents: Predicate = { fact: 'documentsReady', is: 'yes' };
    const prior = { documentsReady: likeliness(50), bankruptcyRecent: likeliness(50) };

    expect(ask([product('a', documents, noBankruptcy)], wish, { prior })!.factId).toBe('bankruptcyRecent');
  });

  test('prefers the fact on which the offers part', () => {
    const bands = [100_000, 300_000, 600_000, 900_000].map((atLeast, index) => product(`p${index}`, { fact: 'incomeMonthly', atLeast }));

    expect(ask([...bands, product('q', { fact: 'timeInJob', is: '3-years-plus' })], wish)!.factId).toBe('incomeMonthly');
  });

  test('says how many offers its answer settles', () => {
    const products = [product('a', noBankruptcy), product('b', noBankruptcy), product('c', noBankruptcy, income)];

    expect(ask(products, wish)).toMatchObject({ factId: 'bankruptcyRecent', atMost: 2, settles: 2 });
  });

  test('is not one that the shopper passed over', () => {
    expect(ask([product('a', noBankruptcy, income)], wish, { skipped: new Set(['bankruptcyRecent']) })!.factId).toBe('incomeMonthly');
    expect(ask([product('a', noBankruptcy)], wish, { skipped: new Set(['bankruptcyRecent']) })).toBeUndefined();
  });

  test('is none where only the server can tell', () => {
    expect(ask([product('a', { fact: 'applicationsInFlight', atMost: 0 })], wish)).toBeUndefined();
  });

  test('is about the fact that people answer the way it excludes offers, once that is known', () => {
    const products = [product('a', noBankruptcy, { fact: 'timeInJob', noneOf: ['under-3-months'] })];

    expect(ask(products, wish)!.factId).toBe('timeInJob');
    expect(ask(products, wish, { prior: { bankruptcyRecent: likeliness(40) } })!.factId).toBe('bankruptcyRecent');
  });

  test('says how many questions are to be expected: a second one only of those whom the first leaves in', () => {
    const question = ask([product('a', noBankruptcy, income)], wish, { prior: { bankruptcyRecent: likeliness(25) } })!;

    expect(question).toMatchObject({ factId: 'bankruptcyRecent', atMost: 2 });
    expect(question.expected).toBeCloseTo(1.75, 1);
  });

  describe('weighs what no index holds', () => {
    const steady: Predicate = {
      any: [
        { fact: 'employment', is: 'retired' },
        { fact: 'timeInJob', is: '3-years-plus' },
      ],
    };
    /** What is asked of `noBankruptcy` and these, where so many of a hundred people have been bankrupt. */
    const askedBeside = (parts: readonly Predicate[], bankruptOfHundred: number) => {
      return ask([product('a', ...parts, noBankruptcy)], wish, { prior: { bankruptcyRecent: likeliness(bankruptOfHundred) } })!.factId;
    };

    test('as failing as often as passing, each of the answers behind it alike', () => {
      expect(askedBeside([steady], 24)).toBe('employment');
      expect(askedBeside([steady], 26)).toBe('bankruptcyRecent');
    });

    test('by the part that waits for fewest answers', () => {
      const orRich: Predicate = { any: [steady, { fact: 'incomeMonthly', atLeast: 1_500_000 }] };

      expect(askedBeside([steady, orRich], 24)).toBe('employment');
    });

    test('not at all where a bound on the same fact is known to exclude', () => {
      const affordable: Predicate = { fact: 'debtRatio', atMost: 40 };

      expect(askedBeside([income, affordable], 22)).toBe('bankruptcyRecent');
    });
  });

  test('is not about what a lender has waived for this person', () => {
    const preApprovals = new Map([['a', { waives: new Set(['r0']), limitMinor: 300_000 }]]);

    expect(ask([product('a', income, noBankruptcy)], wish, { preApprovals })).toMatchObject({ factId: 'bankruptcyRecent', atMost: 1 });
  });

  test('is not asked for an offer that no answer can settle', () => {
    const promotion = product('a', { fact: 'basketCategory', is: 'furniture' }, noBankruptcy);

    expect(ask([promotion], wish)).toBeUndefined();
    expect(ask([promotion], { ...wish, basketCategory: 'furniture' })!.factId).toBe('bankruptcyRecent');
  });
});

describe('asking stops', () => {
  const rate = (annualPercent: string) => ({ ...aProduct().pricing, tiers: [{ annualPercent }] });
  const standing = ['a', 'b', 'c'].map((id) => ({ ...product(id, { fact: 'amount', atLeast: 1 }), pricing: rate('5') }));
  const dearer = { ...product('d', noBankruptcy), pricing: rate('20') };
  const places = (...of: number[]): Bitset => {
    const bits = emptyBitset(4);
    for (const place of of) setBit(bits, place);
    return bits;
  };
  const three = places(0, 1, 2);

  test('when three lenders stand that no open offer can undercut', () => {
    expect(ask([...standing, dearer], wish, { standing: three })).toBeUndefined();
  });

  test('not while the open offer is cheaper than one of them', () => {
    expect(ask([...standing, { ...dearer, pricing: rate('4') }], wish, { standing: three })).toBeDefined();
  });

  test('not where fewer than three lenders stand', () => {
    expect(ask([...standing, dearer], wish, { standing: places(0, 1) })).toBeDefined();
    const oneLender = standing.map((offer) => ({ ...offer, lenderId: 'alder' }));
    expect(ask([...oneLender, dearer], wish, { standing: three })).toBeDefined();
  });

  test('when as many offers stand as are wanted', () => {
    expect(ask([...standing, { ...dearer, pricing: rate('4') }], wish, { standing: three, enough: 3 })).toBeUndefined();
    expect(ask([...standing, { ...dearer, pricing: rate('4') }], wish, { standing: three, enough: 4 })).toBeDefined();
  });

  test('not for a wish that cost does not decide', () => {
    expect(ask([...standing, dearer], wish, { standing: three, wish: 'soonest-money' })).toBeDefined();
  });
});

test('each answer lowers the number of questions to come by one at least, and in the end every offer is settled', () => {
  const ratio: Predicate = { fact: 'debtRatio', atMost: 40 };
  const job: Predicate = {
    any: [
      { fact: 'employment', is: 'retired' },
      { fact: 'timeInJob', is: '3-years-plus' },
    ],
  };
  const products = [
    product('a', ratio, job),
    product('b', income, noBankruptcy),
    product('c', job, { fact: 'creditBand', noneOf: ['building'] }),
  ];
  const answers = fc.record({
    employment: fc.constantFrom('employed', 'retired'),
    timeInJob: fc.constantFrom('under-3-months', '3-years-plus'),
    incomeMonthly: fc.integer({ min: 0, max: 800_000 }),
    housingMonthly: fc.integer({ min: 0, max: 300_000 }),
    debtMonthly: fc.integer({ min: 0, max: 300_000 }),
    creditBand: fc.constantFrom('good', 'building'),
    bankruptcyRecent: fc.constantFrom('yes', 'no'),
  });

  fc.assert(
    fc.property(answers, (person) => {
      let known: Facts = wish;
      let left = Number.POSITIVE_INFINITY;
      for (let question = ask(products, known); question; question = ask(products, known)) {
        expect(question.atMost).toBeLessThan(left);
        left = question.atMost;
        known = { ...known, [question.factId]: person[question.factId as keyof typeof person] };
      }

      const mask = fullBitset(products.length);
      const matches = matchCatalogue({ snapshot: aSnapshot(products), dictionary: usFacts, facts: known, mask });
      expect(matches.some(({ result }) => result === 'possible')).toBe(false);
    }),
  );
});
