import type { LenderTerms } from '@liana/contract';
import { normal } from '../chance.ts';
import type { Policy } from './policy.ts';

/** What a request tells about the applicant. */
export type Facts = Readonly<Record<string, string | number | boolean>>;

/** What can speak for or against; the names of the principal reasons of a refusal. */
export type ScorePart =
  | 'income'
  | 'debt-ratio'
  | 'credit-history'
  | 'time-in-job'
  | 'income-source'
  | 'bankruptcy'
  | 'amount'
  | 'term'
  | 'unverified';

export interface Score {
  points: number;
  parts: Readonly<Record<ScorePart, number>>;
}

export interface Case {
  lenderId: string;
  personReference: string;
  facts: Facts;
  terms: LenderTerms;
}

const PIVOT_INCOME_MINOR = 400_000;

/** Scores a case; `check` says how much of the noise the lender sees. The same person always draws the same noise. */
export function scoreCase(policy: Policy, { lenderId, personReference, facts, terms }: Case, check: 'soft' | 'hard'): Score {
  const { weights, noise } = policy;
  const income = numberOf(facts.incomeMonthly);
  const ratio = debtRatio(facts, terms);
  const soft = noise.soft * normal(lenderId, personReference, 'soft');
  const hard = check === 'hard' ? noise.hard * normal(lenderId, personReference, 'hard') : 0;
  const parts: Record<ScorePart, number> = {
    income: income === undefined ? 0 : weights.incomeDoubling * Math.log2(Math.max(income, 1_000) / PIVOT_INCOME_MINOR),
    'debt-ratio': ratio === undefined ? 0 : (-weights.debtRatioTenPoints * (Math.min(ratio, 150) - policy.debtRatioPivot)) / 10,
    'credit-history': chosen(weights.creditBand, facts.creditBand),
    'time-in-job': chosen(weights.timeInJob, facts.timeInJob),
    'income-source': chosen(weights.employment, facts.employment),
    bankruptcy: facts.bankruptcyRecent === 'yes' ? weights.bankruptcyRecent : 0,
    amount: income === undefined ? 0 : -weights.monthsOfIncome * Math.min(terms.principalMinor / Math.max(income, 1_000), 24),
    term: (-weights.termYear * terms.tenorMonths) / 12,
    unverified: soft + hard,
  };
  return { parts, points: Object.values(parts).reduce((sum, part) => sum + part, policy.start) };
}

/** Housing, other debts and a flat twelfth-of-a-year estimate of the new payment, in percent of income; undefined without income. */
export function debtRatio(facts: Facts, { principalMinor, feesMinor, tenorMonths, contractRate }: LenderTerms): number | undefined {
  const income = numberOf(facts.incomeMonthly);
  if (!income) return undefined;
  const interest = (principalMinor * Number(contractRate) * (tenorMonths + 1)) / (2 * 12 * 100);
  const payment = (principalMinor + feesMinor + interest) / tenorMonths;
  return (100 * ((numberOf(facts.housingMonthly) ?? 0) + (numberOf(facts.debtMonthly) ?? 0) + payment)) / income;
}

const numberOf = (value: Facts[string] | undefined) => (typeof value === 'number' ? value : undefined);
const chosen = (weights: Readonly<Record<string, number>>, value: Facts[string] | undefined) =>
  typeof value === 'string' && Object.hasOwn(weights, value) ? weights[value]! : 0;
