import { expect, test } from 'vitest';
import { parsePolicies } from '../read-policies.ts';
import { aLender, aPolicyFile, coinFlip, openDecision } from '../testing/policies.builder.ts';
import { draw } from './chance.ts';
import { approvalChance, pointsOf } from './decide.ts';
import { type Encounter, LenderWorld } from './lender-world.ts';
import { Quotas } from './quotas.ts';

type File = Parameters<typeof parsePolicies>[0];

function applicants(file: File, count: number, from = 0) {
  const world = new LenderWorld(parsePolicies(file));
  return Array.from({ length: count }, (_, index) => {
    const applicant = world.arrival(from + index);
    return { ...applicant, encounters: world.encounters(applicant) };
  });
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test('draws are even, and another seed, purpose or number gives another', () => {
  const draws = Array.from({ length: 20_000 }, (_, index) => draw(5, 'decision', index));

  expect(mean(draws)).toBeCloseTo(0.5, 2);
  expect(mean(draws.map((value) => (value - 0.5) ** 2))).toBeCloseTo(1 / 12, 2);
  expect(new Set([draw(5, 'decision', 1), draw(6, 'decision', 1), draw(5, 'stage', 1), draw(5, 'decision', 2)]).size).toBe(4);
});

test('applicants have the shares, medians and correlations of the file', () => {
  const population = applicants(aPolicyFile(), 4_000).map(({ truth }) => truth);

  const incomes = population.map(({ income }) => Number(income)).sort((a, b) => a - b);
  const rich = population.filter(({ income }) => Number(income) > 4_000);
  const excellent = (some: typeof population) => some.filter(({ band }) => band === 'excellent').length / some.length;

  expect(incomes[2_000]! / 4_000).toBeCloseTo(1, 1);
  expect(excellent(population)).toBeCloseTo(0.25, 1);
  // Above the median of a score correlated by 0.3, the upper quarter of the other is likelier: 0.33 by the bivariate normal.
  expect(excellent(rich)).toBeGreaterThan(0.29);
  expect(excellent(rich)).toBeLessThan(0.36);
});

test('what is told may be off, vague, untrue or missing, and is never what lenders decide by', () => {
  const { attributes } = aPolicyFile().population;
  const told = {
    fact: 'creditBand',
    error: { sd: 30 },
    bands: [{ answer: 'building' }, { from: 600, answer: 'fair' }],
    instead: { answer: 'unsure', share: 0.1 },
    unanswered: 0.2,
  };
  const score = { name: 'score', distribution: { is: 'normal', mean: 600, sd: 50 }, told };
  const others = attributes.filter(({ name }) => name !== 'band');
  const byScore = { cutOffs: [{ needs: [{ attribute: 'score', atLeast: 600 }] }], noise: { temperature: 0, flipped: 0 } };
  const file = aPolicyFile({ population: { attributes: [...others, score as never] }, lenders: [aLender('strict', byScore)] });

  const people = applicants(file, 2_000);
  const share = (some: (person: (typeof people)[number]) => boolean) => people.filter(some).length / people.length;

  expect(share(({ facts }) => facts.creditBand === undefined)).toBeCloseTo(0.2, 1);
  expect(share(({ facts }) => facts.creditBand === 'unsure')).toBeCloseTo(0.08, 1);
  expect(share(({ facts, truth }) => facts.creditBand === 'fair' && Number(truth.score) < 600)).toBeGreaterThan(0.03);
  expect(people.every(({ truth, encounters }) => encounters[0]!.chance === (Number(truth.score) >= 600 ? 1 : 0))).toBe(true);
});

test('published rules are open while their answer is missing', () => {
  const [, , income, ...others] = aPolicyFile().population.attributes;
  const silent = { ...income!, told: { ...income!.told!, unanswered: 1 } };
  const [first] = applicants(
    aPolicyFile({
      population: { attributes: [...aPolicyFile().population.attributes.slice(0, 2), silent, ...others] },
      lenders: [aLender('a', openDecision, [{ attribute: 'income', atLeast: 1 }]), aLender('b', openDecision, [])],
    }),
    1,
  );

  expect(first!.encounters.map(({ result }) => result)).toEqual(['possible', 'eligible']);
});

test('the soft check does not see what only the application shows', () => {
  const byHidden = { knockOuts: [{ attribute: 'hidden', atLeast: 0 }], noise: { temperature: 0, flipped: 0 } };
  const withSoftCheck = (unseen: string[]) => aPolicyFile({ lenders: [{ ...aLender('soft', byHidden), softCheck: { unseen } }] });
  const answers = (file: File) => applicants(file, 200).map(({ encounters }) => encounters[0]!.softCheck);

  expect(new Set(answers(withSoftCheck(['hidden'])))).toEqual(new Set([true]));
  expect(new Set(answers(withSoftCheck([])))).toEqual(new Set([true, false]));
});

test('noise, referral and flips make the true probability', () => {
  const decide = (decision: object, points: number | 'declined') =>
    approvalChance({ knockOuts: [], cutOffs: [], noise: { temperature: 0, flipped: 0 }, ...decision } as never, points);

  expect(decide({}, 0)).toBe(1);
  expect(decide({}, -0.01)).toBe(0);
  expect(decide({ noise: { temperature: 0.5, flipped: 0 } }, 0.5)).toBeCloseTo(1 / (1 + Math.exp(-1)), 10);
  expect(decide({ noise: { temperature: 0, flipped: 0.02 } }, 'declined')).toBeCloseTo(0.02, 10);
  expect(decide({ referral: { within: 0.3, approved: 0.4 } }, -0.2)).toBe(0.4);
});

test('cut-offs hold where their band does, interactions where all meets', () => {
  const decision = {
    knockOuts: [],
    cutOffs: [{ when: [{ attribute: 'amount', atLeast: 5_000 }], needs: [{ attribute: 'score', atLeast: 700 }] }],
    score: {
      start: 1,
      terms: [
        { scale: 'linear', attribute: 'score', from: 650, per: 50, points: 1, within: [-1, 1] },
        { scale: 'log2', attribute: 'income', from: 4_000, points: 0.5 },
      ],
      interactions: [
        {
          when: [
            { attribute: 'score', atMost: 640 },
            { attribute: 'amount', atLeast: 1_000 },
          ],
          points: -2,
        },
      ],
    },
    noise: { temperature: 0, flipped: 0 },
  } as Parameters<typeof pointsOf>[0];

  expect(pointsOf(decision, { amount: 6_000, score: 690, income: 4_000 })).toBe('declined');
  expect(pointsOf(decision, { amount: 6_000, score: 800, income: 8_000 })).toBe(2.5);
  expect(pointsOf(decision, { amount: 1_000, score: 600, income: 4_000 })).toBe(-2);
  expect(pointsOf(decision, { amount: 900, score: 600, income: 2_000 })).toBe(-0.5);
});

test('a coin flip approves half of everybody', () => {
  const chances = applicants(aPolicyFile({ lenders: [aLender('coin', coinFlip)] }), 50).map(({ encounters }) => encounters[0]!.chance);

  expect(new Set(chances)).toEqual(new Set([0.5]));
});

test('a quota ends approvals until the next so many have arrived', () => {
  const file = aPolicyFile({ lenders: [aLender('few', { ...coinFlip, quota: { approvals: 2, ofApplicants: 10 } })] });
  const [person] = applicants(file, 1);
  const willing: Encounter = { ...person!.encounters[0]!, isApproved: true };
  const quotas = new Quotas();

  const decisions = [0, 1, 2, 9, 10].map((index) => quotas.apply(willing, index));

  expect(decisions).toEqual([true, true, false, false, true]);
});

test('drift changes lenders and applicants from its applicant on', () => {
  const file = aPolicyFile({
    drift: [
      {
        afterApplicants: 5,
        changes: [
          { what: 'points', add: -100 },
          { what: 'population', attribute: 'income', distribution: { is: 'uniform', min: 1, max: 2 } },
        ],
      },
    ],
  });
  const people = applicants(file, 10);
  const before = applicants(aPolicyFile(), 10);

  expect(people.slice(0, 5)).toEqual(before.slice(0, 5));
  expect(people.slice(5).every(({ truth, encounters }) => Number(truth.income) <= 2 && encounters[0]!.chance === 0)).toBe(true);
});
