import { describe, expect, test } from 'vitest';
import type { FeatureDefinition } from './inputs/binning.ts';
import { brierScore } from './measures.ts';
import type { Features, OutcomeRow } from './model.ts';
import { candidateProbability } from './probability.ts';
import { aSegment, drawn, madeUpOutcomes } from './testing/outcomes.ts';
import { defaultTraining, trainApproval } from './train.ts';

const features: readonly FeatureDefinition[] = ['score', 'income', 'debt'].map((name) => ({ name, kind: 'number' }));

/** Income goes with the score; a missing debt is a bad sign by itself. */
const outcomes = (name: string, count: number, from = 0): OutcomeRow[] =>
  madeUpOutcomes({
    name,
    count,
    features: (row) => {
      const score = drawn(row + from, 1);
      return { score, income: score + drawn(row + from, 2), debt: drawn(row + from, 3) < 0.3 ? null : drawn(row + from, 4) };
    },
    rate: ({ score, debt }) => 1 / (1 + Math.exp(-(6 * Number(score) - 2 - (debt === null ? 2 : 0)))),
  });
const model = trainApproval(outcomes('taught', 6_000), { ...defaultTraining, features });
const unseen = outcomes('unseen', 4_000, 6_000);

test.each(['constructor', 'toString', '__proto__'])('an input may be called %s, and is unknown until it was answered', (name) => {
  const told = (value: number): Features => Object.fromEntries([[name, value]]);
  const called = trainApproval(
    outcomes('called', 1_000).map((row, index) => ({ ...row, features: index % 3 === 0 ? {} : told(Number(row.features.score)) })),
    { ...defaultTraining, features: [{ name, kind: 'number' }] },
  );

  for (const by of ['scorecard', 'boosted'] as const) {
    const [low, unknown, high] = [told(0), {}, told(1)].map((given) => candidateProbability(called, by, aSegment(), given));
    expect(unknown).toBeGreaterThan(low!);
    expect(unknown).toBeLessThan(high!);
  }
});

describe.each(['scorecard', 'boosted'] as const)('with inputs missing, the likelihood by %s', (name) => {
  const judged = (known: readonly string[]) =>
    unseen.map(({ features: all, approved }) => {
      const told = Object.fromEntries(Object.entries(all).filter(([input]) => known.includes(input))) as Features;
      return { probability: candidateProbability(model, name, aSegment(), told), approved };
    });
  const rate = unseen.filter(({ approved }) => approved).length / unseen.length;

  test('is the rate of all where nothing is known', () => {
    expect(judged([])[0]!.probability).toBeCloseTo(rate, 1);
  });

  test('gets better with every answer', () => {
    const [nothing, income, score, all] = [[], ['income'], ['income', 'score'], ['income', 'score', 'debt']].map((known) =>
      brierScore(judged(known)),
    );

    // A scorecard has one worth for an income, whether the score that it goes with is known or not; trees may tell the two apart.
    expect(income).toBeLessThan(nothing! - (name === 'boosted' ? 0.01 : 0.003));
    expect(score).toBeLessThan(income! - 0.005);
    expect(all).toBeLessThan(score! - 0.005);
  });

  test('stays true to the rates when half is not asked yet', () => {
    const onIncome = judged(['income']);
    const mean = onIncome.reduce((sum, { probability }) => sum + probability, 0) / onIncome.length;

    expect(Math.abs(mean - rate)).toBeLessThan(0.04);
  });

  test('tells "there is none" from "not asked"', () => {
    const person = { score: 0.5, income: 1 };
    const likelihood = (told: Features) => candidateProbability(model, name, aSegment(), told);

    expect(likelihood({ ...person, debt: null })).toBeLessThan(likelihood(person) - 0.1);
    expect(likelihood({ ...person, debt: 0.5 })).toBeGreaterThan(likelihood(person));
  });
});
