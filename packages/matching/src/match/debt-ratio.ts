import { FinanceError } from '@liana/finance';
import type { Product } from '../catalogue/schema.ts';
import type { FactDictionary, FactId, Facts } from '../facts/fact.ts';
import { type Knowledge, type KnowledgeOf, knowledgeFromFacts } from '../facts/possible.ts';
import { dependsOnCreditBand, possibleRates } from './rates.ts';
import { type PriceTerms, productInstalment } from './terms.ts';

/**
 * Housing, debts and this product's own instalment as a share of income, in percent, not rounded.
 *
 * A range while answers are missing: its ends are the ratio at the kindest and the harshest values still possible,
 * so a limit that even the kindest breaks is certainly failed before everything was asked.
 */
export function debtRatio(product: Product, facts: Facts, knowledgeOf: KnowledgeOf): Knowledge {
  const bounds = (fact: FactId): Bounds => boundsOf(knowledgeOf(fact));
  const amount = bounds('amount');
  const tenor = product.pricing.minimum ? { min: 1, max: 1 } : bounds('tenorMonths');
  const income = bounds('incomeMonthly');
  const housing = bounds('housingMonthly');
  const debts = bounds('debtMonthly');

  const { lowestPercent, highestPercent } = possibleRates(product, facts);
  // The instalment grows with amount and rate and shrinks with the tenor, so two corners bound it.
  const least = instalmentOf(product, { amountMinor: amount.min, tenorMonths: tenor.max, annualPercent: lowestPercent });
  const isPriceKnown = amount.min === amount.max && tenor.min === tenor.max && lowestPercent === highestPercent;
  const most = isPriceKnown
    ? least
    : instalmentOf(product, { amountMinor: amount.max, tenorMonths: tenor.min, annualPercent: highestPercent });

  const min = shareInPercent(housing.min + debts.min + least, income.max);
  const max = shareInPercent(housing.max + debts.max + most, income.min);
  return { possible: { kind: 'range', min, max, whole: false }, openFacts: min === max ? [] : openBehindRatio(product, knowledgeOf) };
}

/** The facts that would narrow an open ratio. */
export const openBehindRatio = (product: Product, knowledgeOf: KnowledgeOf): readonly FactId[] =>
  [
    'amount',
    ...(product.pricing.minimum ? [] : ['tenorMonths']),
    ...['incomeMonthly', 'housingMonthly', 'debtMonthly'],
    ...(dependsOnCreditBand(product) ? ['creditBand'] : []),
  ].flatMap((fact) => knowledgeOf(fact).openFacts);

interface Bounds {
  min: number;
  max: number;
}

/** The least and the most that a number may still be; from 0 up for what is none. */
export const boundsOf = ({ possible }: Knowledge): Bounds =>
  possible.kind === 'range' ? possible : { min: 0, max: Number.POSITIVE_INFINITY };

/** What cannot be priced, such as an amount too small to be paid in so many parts, is more than any income bears. */
function instalmentOf(product: Product, terms: PriceTerms): number {
  try {
    return productInstalment(product, terms);
  } catch (error) {
    if (error instanceof FinanceError) return Number.POSITIVE_INFINITY;
    throw error;
  }
}

/** Something out of nothing is more than any limit. */
export function shareInPercent(outgoings: number, income: number): number {
  return income > 0 ? (outgoings / income) * 100 : Number.POSITIVE_INFINITY;
}

/** The ratio in percent once it is settled; `undefined` while answers are missing. */
export function knownDebtRatio(product: Product, dictionary: FactDictionary, facts: Facts): number | undefined {
  const { possible } = debtRatio(product, facts, knowledgeFromFacts(dictionary, facts));
  return possible.kind === 'range' && possible.min === possible.max ? possible.min : undefined;
}
