import { describe, expect, test } from 'vitest';
import { aRule } from '../../catalogue/product.builder.ts';
import { usFacts } from '../../facts/us/us-facts.ts';
import type { Predicate, Rule } from '../rule.ts';
import { factLines } from './fact-line.ts';
import { ruleFindings } from './rule-findings.ts';

const lines = factLines(usFacts);
const rulesOf = (predicates: Record<string, Predicate>): Rule[] => Object.entries(predicates).map(([id, when]) => aRule(when, { id }));
/** Each finding as `code rule: others`. */
const found = (own: Record<string, Predicate>, given: Record<string, Predicate> = {}) =>
  ruleFindings(rulesOf(own), rulesOf(given), lines).map(({ code, rule, others }) =>
    [`${code} ${rule.id}`, others.map(({ id }) => id).join(' ')].filter(Boolean).join(': '),
  );

describe('nobody can get a product', () => {
  test('when one rule has no way to pass', () => {
    expect(
      found({
        hours: {
          all: [
            { fact: 'localHour', atLeast: 20 },
            { fact: 'localHour', atMost: 8 },
          ],
        },
      }),
    ).toEqual(['nobody-passes hours']);
  });

  test('when two rules about one fact leave nothing between them; others are not named', () => {
    const own: Record<string, Predicate> = {
      rich: { fact: 'incomeMonthly', atLeast: 500_000 },
      adult: { fact: 'ageBand', noneOf: ['under-18'] },
      modest: { fact: 'incomeMonthly', atMost: 400_000 },
    };

    expect(found(own)).toEqual(['contradictory-rules modest: rich']);
  });

  test('when it takes three rules to leave nothing', () => {
    const own: Record<string, Predicate> = {
      one: { fact: 'creditBand', noneOf: ['excellent', 'good'] },
      two: { fact: 'creditBand', noneOf: ['fair'] },
      three: { fact: 'creditBand', oneOf: ['excellent', 'good', 'fair'] },
    };

    expect(found(own)).toEqual(['contradictory-rules three: one two']);
  });

  test('when every alternative of a rule is refused by another rule', () => {
    const own: Record<string, Predicate> = {
      either: {
        any: [
          {
            all: [
              { fact: 'purpose', is: 'medical' },
              { fact: 'amount', atMost: 100_000 },
            ],
          },
          { fact: 'region', is: 'NY' },
        ],
      },
      purpose: { fact: 'purpose', noneOf: ['medical'] },
      state: { fact: 'region', noneOf: ['NY'] },
    };

    expect(found(own)).toEqual(['contradictory-rules state: either purpose']);
  });

  test('when a rule asks for more than the product lends', () => {
    expect(found({ large: { fact: 'amount', atLeast: 600_000 } }, { figures: { fact: 'amount', between: [10_000, 500_000] } })).toEqual([
      'contradictory-rules large: figures',
    ]);
  });

  test('when a multiple of the greatest income is below the least amount', () => {
    const own: Record<string, Predicate> = {
      poor: { fact: 'incomeMonthly', atMost: 10_000 },
      multiple: { fact: 'amount', compare: 'atMost', to: 'incomeMonthly', times: 2 },
    };

    expect(found(own, { figures: { fact: 'amount', atLeast: 30_000 } })).toEqual(['contradictory-rules multiple: figures poor']);
  });

  test('and each contradiction is named', () => {
    const own: Record<string, Predicate> = {
      a: { fact: 'localHour', atLeast: 20 },
      b: { fact: 'localHour', atMost: 8 },
      c: { fact: 'region', is: 'NY' },
      d: { fact: 'region', is: 'IL' },
    };

    expect(found(own)).toEqual(['contradictory-rules b: a', 'contradictory-rules d: c']);
  });
});

describe('a rule never bites', () => {
  test('when it accepts every value that its fact can have', () => {
    expect(found({ any: { fact: 'incomeMonthly', atLeast: 0 } })).toEqual(['never-bites any']);
    expect(
      found({
        both: {
          any: [
            { fact: 'localHour', atMost: 11 },
            { fact: 'localHour', atLeast: 12 },
          ],
        },
      }),
    ).toEqual(['never-bites both']);
  });

  test('when another rule, or the figures of the product, refuse the same people and more', () => {
    const own: Record<string, Predicate> = { loose: { fact: 'debtRatio', atMost: 50 }, tight: { fact: 'debtRatio', atMost: 43 } };

    expect(found(own)).toEqual(['implied-by-others loose: tight']);
    expect(found({ most: { fact: 'amount', atMost: 500_000 } }, { figures: { fact: 'amount', between: [10_000, 500_000] } })).toEqual([
      'implied-by-others most: figures',
    ]);
  });

  test('when it repeats another; one of the two is enough', () => {
    const same: Predicate = { fact: 'bankruptcyRecent', is: 'no' };

    expect(found({ first: same, again: { not: { fact: 'bankruptcyRecent', is: 'yes' } } })).toEqual(['implied-by-others again: first']);
  });

  test('but a limit a hair below another is a rule of its own', () => {
    const own: Record<string, Predicate> = {
      share: { fact: 'debtRatio', atMost: 43 },
      below: { not: { fact: 'debtRatio', atLeast: 43 } },
    };

    expect(found(own)).toEqual(['implied-by-others share: below']);
  });
});

test('an alternative that can never hold is named by its place', () => {
  const when: Predicate = {
    any: [
      { fact: 'region', is: 'NY' },
      {
        all: [
          { fact: 'amount', atLeast: 900_000 },
          { fact: 'region', is: 'IL' },
        ],
      },
    ],
  };
  const figures = aRule({ fact: 'amount', atMost: 500_000 }, { id: 'figures' });

  const [finding] = ruleFindings([aRule(when, { id: 'state' })], [figures], lines);

  expect(finding).toMatchObject({ code: 'dead-alternative', at: ['when', 'any', 1], others: [figures] });
});

test('rules that each refuse somebody say nothing', () => {
  const own: Record<string, Predicate> = {
    income: { fact: 'incomeMonthly', atLeast: 100_000 },
    job: {
      any: [
        { fact: 'employment', is: 'retired' },
        { fact: 'timeInJob', noneOf: ['under-3-months'] },
      ],
    },
    multiple: { fact: 'amount', compare: 'atMost', to: 'incomeMonthly', times: 4 },
  };

  expect(found(own, { figures: { fact: 'amount', between: [10_000, 500_000] } })).toEqual([]);
});

describe('of hundreds of rules with alternatives each', () => {
  const many = Object.fromEntries(
    Array.from({ length: 800 }, (_, index): [string, Predicate] => {
      const any = [
        { fact: 'incomeMonthly', atLeast: 1_000 + 100 * index },
        { fact: 'debtMonthly', atMost: 40_000 + 100 * index },
      ];
      return [`rule-${index}`, { any }];
    }),
  );

  // The test's own time limit is what it is about.
  test('the search ends soon, and what was not searched is claimed by nobody', () => {
    expect(found(many)).toEqual([]);
  });

  test('a contradiction among them is found, with no more rules than it takes', () => {
    const apart = { rich: { fact: 'localHour', atLeast: 9 }, poor: { fact: 'localHour', atMost: 8 } };

    expect(found({ rich: apart.rich, ...many, poor: apart.poor })).toEqual(['contradictory-rules poor: rich']);
  });

  test('each that repeats another is found, with the one that it repeats', () => {
    const repeated = Object.fromEntries(Object.keys(many).map((id) => [id, many['rule-7']!]));

    const findings = found(repeated);
    expect(findings).toHaveLength(799);
    expect(findings.filter((finding) => !/^implied-by-others rule-\d+: rule-\d+$/.test(finding))).toEqual([]);
  });
});
