import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../decisions/decide.ts';
import { prequalify } from '../decisions/prequalify.ts';
import { policies } from '../policies/index.ts';
import { anApplyRequest, aPerson, aPrequalifyRequest, someTerms } from '../testing/requests.ts';
import { highestRate } from './policy.ts';
import { pricedTerms } from './price.ts';
import { principalReasons } from './reasons.ts';
import { debtRatio, scoreCase } from './score.ts';

const eachPolicy = [...policies];
const aPolicy = fc.constantFrom(...eachPolicy);

/** Applicants as they come: incomes, debts, histories and times in a job in plausible shares. */
const anApplicant = fc.record({
  employment: fc.constantFrom('employed', 'employed', 'employed', 'self-employed', 'retired', 'other-income'),
  timeInJob: fc.constantFrom('under-3-months', '3-to-5-months', '6-to-11-months', '1-to-2-years', '3-years-plus', '3-years-plus'),
  incomeMonthly: fc.integer({ min: 180_000, max: 1_200_000 }),
  housingMonthly: fc.integer({ min: 0, max: 220_000 }),
  debtMonthly: fc.integer({ min: 0, max: 120_000 }),
  creditBand: fc.constantFrom('excellent', 'good', 'good', 'fair', 'building', 'unsure'),
  bankruptcyRecent: fc.constantFrom('no', 'no', 'no', 'no', 'no', 'no', 'no', 'no', 'no', 'yes'),
});
const population = fc
  .sample(anApplicant, { numRuns: 1_500, seed: 2026 })
  .map((facts, number) => ({ facts, personReference: `person-${number}` }));

describe.each(eachPolicy)('%s', (lenderId, policy) => {
  const decided = population.map(({ facts, personReference }) => {
    const soft = prequalify(lenderId, policy, aPrequalifyRequest({ facts, personReference }), []);
    const { decision } = decide(lenderId, policy, anApplyRequest({ facts, personReference }), { isCash: false, isOnOwnList: false });
    return { eligible: soft.decision === 'eligible', decision };
  });
  const share = (of: typeof decided, decision: string) => of.filter((one) => one.decision === decision).length / of.length;

  test('takes some and declines some', () => {
    expect(share(decided, 'approve')).toBeGreaterThan(0.25);
    expect(share(decided, 'approve')).toBeLessThan(0.85);
    expect(share(decided, 'decline')).toBeGreaterThan(0.05);
  });

  test('approves most of those whom its soft check found eligible, but not all: the hard check may find more', () => {
    const eligible = decided.filter((one) => one.eligible);

    expect(share(eligible, 'approve')).toBeGreaterThan(0.93);
    expect(share(eligible, 'approve')).toBeLessThan(1);
  });
});

test('the same person gets the same score, and another person a different one', () => {
  fc.assert(
    fc.property(aPolicy, anApplicant, fc.uuid(), fc.uuid(), ([lenderId, policy], facts, person, other) => {
      fc.pre(person !== other);
      const points = (personReference: string) =>
        scoreCase(policy, { lenderId, personReference, facts, terms: someTerms() }, 'hard').points;
      const first = points(person);
      return first === points(person) && first !== points(other);
    }),
  );
});

test('more income never lowers a score, more debt never raises it', () => {
  fc.assert(
    fc.property(aPolicy, anApplicant, fc.nat(500_000), ([lenderId, policy], facts, more) => {
      const points = (changed: object) =>
        scoreCase(policy, { lenderId, personReference: 'p', facts: { ...facts, ...changed }, terms: someTerms() }, 'soft').points;
      const plain = points({});
      return points({ incomeMonthly: facts.incomeMonthly + more }) >= plain && points({ debtMonthly: facts.debtMonthly + more }) <= plain;
    }),
  );
});

test('12 CFR 1002.6: age and place change nothing', () => {
  fc.assert(
    fc.property(
      aPolicy,
      anApplicant,
      fc.constantFrom('21-29', '60-plus'),
      fc.constantFrom('CA', 'TX'),
      ([lenderId, policy], facts, ageBand, region) => {
        const points = (changed: object) =>
          scoreCase(policy, { lenderId, personReference: 'p', facts: { ...facts, ...changed }, terms: someTerms() }, 'hard').points;
        return points({ ageBand, region }) === points({});
      },
    ),
  );
});

test('a fact that is not known counts neither for nor against', () => {
  const [lenderId, policy] = eachPolicy[0]!;
  const score = scoreCase(policy, { lenderId, personReference: 'p', facts: {}, terms: someTerms() }, 'soft');

  expect(score.parts).toMatchObject({ income: 0, 'debt-ratio': 0, 'credit-history': 0, 'time-in-job': 0, bankruptcy: 0 });
});

test('the debt ratio counts housing, debts and the new payment', () => {
  // 129,900 at 13.99 % over 12 months: 9,843 of interest, 11,645 a month; with 140,000 that is 151,645 of 620,000.
  expect(debtRatio(aPerson(), someTerms())).toBeCloseTo(24.46, 1);
});

test('a refusal names what weighed most, two reasons at most', () => {
  const [lenderId, policy] = eachPolicy[0]!;
  const facts = aPerson({ creditBand: 'building', timeInJob: 'under-3-months', bankruptcyRecent: 'yes' });
  const score = scoreCase(policy, { lenderId, personReference: 'p', facts, terms: someTerms() }, 'soft');

  expect(principalReasons(score).map(({ code }) => code)).toEqual(['bankruptcy-recent', 'credit-history']);
});

test('a plan at 0 % stays at 0 %, and no tier leaves the bounds of a rate', () => {
  fc.assert(
    fc.property(
      aPolicy,
      fc.integer({ min: 1, max: 3_590 }),
      fc.double({ min: -5, max: 5, noNaN: true }),
      ([, policy], hundredths, points) => {
        const { contractRate } = pricedTerms(policy, someTerms({ contractRate: (hundredths / 100).toFixed(2) }), points);
        return Number(contractRate) >= 0 && Number(contractRate) <= Number(highestRate) && /^\d+\.\d\d$/.test(contractRate);
      },
    ),
  );
  expect(pricedTerms(eachPolicy[0]![1], someTerms({ contractRate: '0.00' }), -9).contractRate).toBe('0.00');
});

test('a better score never has the dearer rate', () => {
  fc.assert(
    fc.property(
      aPolicy,
      fc.double({ min: -5, max: 5, noNaN: true }),
      fc.double({ min: 0, max: 5, noNaN: true }),
      ([, policy], points, more) => {
        const rate = (score: number) => Number(pricedTerms(policy, someTerms(), score).contractRate);
        return rate(points + more) <= rate(points);
      },
    ),
  );
});
