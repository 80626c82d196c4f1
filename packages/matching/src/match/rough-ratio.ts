import type { Product } from '../catalogue/schema.ts';
import type { Facts } from '../facts/fact.ts';
import type { KnowledgeOf } from '../facts/possible.ts';
import type { Literal } from '../rules/literals.ts';
import { not, type Truth } from '../rules/truth.ts';
import { boundsOf, shareInPercent } from './debt-ratio.ts';
import { possibleRates, type RateSpan } from './rates.ts';
import { roughFee, roughMinimum } from './terms.ts';

/** Bounds around both ends of `debtRatio`, in percent. */
export interface RatioSpan {
  minAtLeast: number;
  minAtMost: number;
  maxAtLeast: number;
  maxAtMost: number;
  /** Both ends are certainly the same: the ratio is settled. */
  isSettled: boolean;
}

export interface RoughRatios {
  /** The ratio at one product; `undefined` where an instalment may not exist. */
  at(product: Product): RatioSpan | undefined;
  /** The ratio at every loan without a financed fee whose rates lie in this span. */
  between(rates: RateSpan): RatioSpan | undefined;
}

/**
 * Bounds of one person's debt ratio, at a fraction of the time that `debtRatio` takes: what does not hang on the product is looked up once,
 * and no instalment is reckoned to the cent.
 */
export function roughRatios(facts: Facts, knowledgeOf: KnowledgeOf): RoughRatios {
  const bounds = (fact: string) => boundsOf(knowledgeOf(fact));
  const [amount, tenor] = [bounds('amount'), bounds('tenorMonths')];
  const [income, housing, debts] = [bounds('incomeMonthly'), bounds('housingMonthly'), bounds('debtMonthly')];
  const [kindest, harshest] = [housing.min + debts.min, housing.max + debts.max];
  const isToldButMonths = [amount, income, housing, debts].every(({ min, max }) => min === max);
  return { at, between };

  function at(product: Product): RatioSpan | undefined {
    const { lowest, highest } = possibleRates(product, facts);
    const least = roughInstalment(product.pricing, amount.min, tenor.max, lowest);
    const most = roughInstalment(product.pricing, amount.max, tenor.min, highest);
    const isPriceKnown = lowest === highest && (tenor.min === tenor.max || product.pricing.minimum !== undefined);
    return spanOf([least, least], [most, most], isToldButMonths && isPriceKnown);
  }

  function between({ lowest, highest }: RateSpan): RatioSpan | undefined {
    const at = (amountMinor: number, months: number) => [
      roughInstalment({}, amountMinor, months, lowest),
      roughInstalment({}, amountMinor, months, highest),
    ];
    return spanOf(at(amount.min, tenor.max), at(amount.max, tenor.min), false);
  }

  /** Of the least and the most that the kindest instalment may be, and the harshest. */
  function spanOf([least, leastAtMost]: Instalments, [most, mostAtMost]: Instalments, isSettled: boolean): RatioSpan | undefined {
    if (least === undefined || leastAtMost === undefined || most === undefined || mostAtMost === undefined) return undefined;
    return {
      minAtLeast: shareInPercent(kindest + least - roomOf(least), income.max),
      minAtMost: shareInPercent(kindest + leastAtMost + roomOf(leastAtMost), income.max),
      maxAtLeast: shareInPercent(harshest + most - roomOf(most), income.min),
      maxAtMost: shareInPercent(harshest + mostAtMost + roomOf(mostAtMost), income.min),
      isSettled,
    };
  }
}

type Instalments = readonly (number | undefined)[];

/** Whether a ratio between these bounds is what a literal states; `undefined` where only the ratio itself tells. */
export function truthWithin({ least, most, isTurned }: Pick<Literal, 'least' | 'most' | 'isTurned'>, span: RatioSpan): Truth | undefined {
  const truth = truthInside(least, most, span);
  return truth && isTurned ? not(truth) : truth;
}

function truthInside(least: number, most: number, { minAtLeast, minAtMost, maxAtLeast, maxAtMost }: RatioSpan): Truth | undefined {
  if (least > most || maxAtMost < least || minAtLeast > most) return 'fail';
  if (minAtLeast >= least && maxAtMost <= most) return 'pass';
  const surelyReachesOut = minAtMost < least || maxAtLeast > most;
  const surelyReachesIn = maxAtLeast >= least && minAtMost <= most;
  return surelyReachesOut && surelyReachesIn ? 'open' : undefined;
}

/** `productInstalment` before anything is rounded. */
function roughInstalment(pricing: RoughPricing, amountMinor: number, months: number, annualPercent: number): number | undefined {
  if (!(Number.isInteger(amountMinor) && amountMinor > 0 && amountMinor < mostMinor)) return undefined;
  const { fee, minimum } = pricing;
  const owed = amountMinor + (fee?.paid === 'financed' ? roughFee(fee, amountMinor) : 0);
  const rate = annualPercent / 1_200;
  if (minimum) return roughMinimum(minimum, owed, rate);
  if (!(Number.isInteger(months) && months > 0 && months <= mostMonths)) return undefined;
  return rate === 0 ? owed / months : (owed * rate) / (1 - (1 + rate) ** -months);
}

type RoughPricing = Pick<Product['pricing'], 'fee' | 'minimum'>;

/** Beyond these, a double is not sure to tell the instalment, or there is none. */
const [mostMinor, mostMonths] = [1e12, 1_200];

/** Fee, interest and payment are rounded by a minor unit at most, each once; a double is off by much less than a billionth. */
const roomOf = (instalment: number): number => 4 + instalment * 1e-9;
