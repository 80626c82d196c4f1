import { type CostItem, type Currency, type IsoDate, isCurrency, isoDate, percent, type Rational } from '@liana/finance';
import { dayIn, lawOn, type Market, type MarketId, marketIds, type RuleSet } from '@liana/markets';
import { isDay } from '../parts/is-day.ts';
import { type CalculatorFee, type FeeProblem, isPercentage, readFee } from './calculator-fees.ts';
import { isWay, type Way, ways } from './ways.ts';

/** What a page writes on the element, none of it checked. */
export interface CalculatorAttributes {
  amount?: number;
  currency?: string;
  min?: number;
  max?: number;
  step?: number;
  rate?: string;
  terms: string;
  months?: number;
  ways: string;
  way?: string;
  fees: readonly CalculatorFee[] | null;
  date?: string;
}

/** What a calculator works with, all of it checked. Amounts are minor units, terms months. */
export interface CalculatorSettings {
  readonly marketId: MarketId;
  /** The law on the day of the example: it names the annual cost and says by which convention. */
  readonly ruleSet: RuleSet;
  readonly currency: Currency;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Nominal, of a year; a twelfth of it is charged each month. */
  readonly annualRate: Rational;
  /** The same as it was written, in percent. */
  readonly ratePercent: string;
  readonly terms: readonly number[];
  readonly ways: readonly Way[];
  readonly fees: readonly CostItem[];
  /** The day on which the money would be advanced. */
  readonly on: IsoDate;
}

/** Something that a page wrote and that does not fit, for whoever builds the page. */
export interface SettingProblem {
  attribute: string;
  expected: string;
  /** The part of the attribute that was refused, where it is not the whole. */
  got?: unknown;
}

/**
 * Checked settings, or all that is wrong with them.
 *
 * @param market undefined where the page names one that has no rules.
 * @param now for a page that names no date.
 */
export function readSettings(written: CalculatorAttributes, market: Market | undefined, now: Date): CalculatorSettings | SettingProblem[] {
  const problems: SettingProblem[] = [];
  const check = (attribute: string, isRight: boolean, expected: string) => isRight || void problems.push({ attribute, expected });

  const currency = written.currency ?? market?.currency ?? '';
  const { min = 0, max = 0, step = 100, rate } = written;
  const terms = numbersIn(written.terms);
  const shownWays = wordsIn(written.ways);
  const fees = Array.isArray(written.fees) ? written.fees.map(readFee) : [];
  check('market', market !== undefined, `one of ${marketIds.join(', ')}`);
  check('currency', isCurrency(currency) || (!market && written.currency === undefined), 'an ISO 4217 code such as USD');
  check('amount', written.amount === undefined || Number.isSafeInteger(written.amount), 'whole minor units');
  check('min', isAmount(min), 'the smallest amount, in whole minor units above zero');
  check('max', isAmount(max) && !(max < min), 'the largest amount, in whole minor units, at least min');
  check('step', isAmount(step), 'whole minor units above zero');
  check('rate', isPercentage(rate), 'the yearly interest rate in percent, such as 9.40');
  check('terms', terms.length > 0 && terms.every(isTerm), 'months from 1 to 480, such as "6 12 24"');
  check('months', written.months === undefined || terms.includes(written.months), `one of terms="${written.terms}"`);
  check('ways', shownWays.length > 0 && shownWays.every(isWay), `some of ${ways.join(' ')}`);
  check('way', written.way === undefined || shownWays.includes(written.way), `one of ways="${written.ways}"`);
  check('fees', Array.isArray(written.fees), 'a list such as [{"kind":"arrangement","percent":"1"}]');
  for (const [at, fee] of fees.entries()) {
    if (isProblem(fee)) problems.push({ ...fee, attribute: `fees[${at}]${fee.attribute}` });
  }
  check('date', written.date === undefined || isDay(written.date), 'a day such as 2026-11-21');
  if (problems.length > 0) return problems;

  const on = written.date === undefined ? dayIn(market!, now) : isoDate(written.date);
  // A device's clock may show any day.
  if (market!.ruleSets.every(({ inForceFrom }) => on < inForceFrom)) {
    return [{ attribute: 'date', expected: `a day on which rules of ${market!.id} are in force, not ${on}` }];
  }
  return {
    marketId: market!.id,
    ruleSet: lawOn(market!, on),
    currency: currency as Currency,
    min,
    max,
    step,
    annualRate: percent(rate!),
    ratePercent: rate!,
    terms,
    ways: shownWays as Way[],
    fees: fees as CostItem[],
    on,
  };
}

const isProblem = (fee: CostItem | FeeProblem): fee is FeeProblem => 'expected' in fee;
const isAmount = (value: number) => Number.isSafeInteger(value) && value > 0;
const isTerm = (months: number) => Number.isInteger(months) && months >= 1 && months <= 480;
const wordsIn = (text: string): string[] => [...new Set(text.split(/[\s,]+/).filter(Boolean))];
const numbersIn = (text: string): number[] => wordsIn(text).map(Number);
