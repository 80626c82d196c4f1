import type { z } from 'zod';
import type { conditionSchema } from '../schema/condition.ts';
import type { decisionSchema, lenderSchema } from '../schema/lenders.ts';
import type { policiesSchema } from '../schema/policies.ts';

type PolicyFile = z.input<typeof policiesSchema>;
type LenderOfFile = z.input<typeof lenderSchema>;
type DecisionOfFile = z.input<typeof decisionSchema>;

const noNoise = { temperature: 0, flipped: 0 };

/** Applicants who tell all that there is, just as it is; one attribute is known to lenders only. */
const openPopulation: PolicyFile['population'] = {
  attributes: [
    { name: 'amount', distribution: { is: 'uniform', min: 500, max: 10_000, step: 100 }, told: { fact: 'amount', times: 100 } },
    {
      name: 'tenorMonths',
      distribution: { is: 'listed', values: [12, 24, 36].map((value) => ({ value, share: 1 })) },
      told: { fact: 'tenorMonths' },
    },
    {
      name: 'income',
      distribution: { is: 'lognormal', median: 4_000, sigma: 0.5, min: 500 },
      told: { fact: 'incomeMonthly', times: 100 },
    },
    {
      name: 'band',
      distribution: { is: 'listed', values: ['building', 'fair', 'good', 'excellent'].map((value) => ({ value, share: 1 })) },
      told: { fact: 'creditBand' },
    },
    {
      name: 'bankruptcy',
      distribution: { is: 'listed', values: ['no', 'yes'].map((value) => ({ value, share: 1 })) },
      told: { fact: 'bankruptcyRecent' },
    },
    { name: 'hidden', distribution: { is: 'normal', mean: 0, sd: 1 } },
  ],
  correlations: [{ between: ['income', 'band'], r: 0.3 }],
};

/** Decides by what is told and by nothing else: fair or better, and never after a bankruptcy unless the band is excellent. */
export const openDecision: DecisionOfFile = {
  score: {
    start: 0,
    terms: [
      { scale: 'choice', attribute: 'band', points: { building: -3, fair: 1, good: 2, excellent: 4 } },
      { scale: 'choice', attribute: 'bankruptcy', points: { yes: -3 } },
    ],
  },
  noise: noNoise,
};

/** Approves one half of everybody. */
export const coinFlip: DecisionOfFile = { noise: { temperature: 0, flipped: 0.5 } };

/** A lender with one product of the same name. */
export function aLender(id: string, decision: DecisionOfFile, rules: z.input<typeof conditionSchema>[] = []): LenderOfFile {
  return { id, products: [{ id: `${id}-loan`, family: 'cash-instalment', annualPercent: 12, rules, decision }] };
}

/** A file of policies; what is not given is small, open and without noise. */
export function aPolicyFile(given: Partial<PolicyFile> = {}): PolicyFile {
  return {
    format: 'lender-policies/v1',
    description: 'one lender who decides by what is told',
    seed: 1,
    population: openPopulation,
    lenders: [aLender('open', openDecision)],
    run: { training: 1_500, judged: 500 },
    ...given,
  };
}
