import { FinanceError } from './errors.ts';
import { highestRate } from './root.ts';

/** A payment at a time after the advance. */
export interface TimedPayment {
  /** Zero or above, in any unit that is the advance's too. */
  readonly amount: number;
  /** Periods, zero or above, that are discounted with compound interest. */
  readonly periods: number;
  /** Part of a period, below 1, that is discounted with simple interest on top. */
  readonly simple?: number;
}

/**
 * The rate of a period, zero or above, at which payments are worth the one advance that they repay.
 *
 * What the payments are worth falls with the rate along a curve that bends upwards, so each tangent meets the advance short of the
 * rate sought: from zero the steps rise to it and cannot pass it. For flows of any other kind there is `creditRate`.
 *
 * @throws {FinanceError} `amount-out-of-range`, `no-rate` when the payments add up to less than the advance, or no rate up to 1e6 fits.
 */
export function loanRate(advance: number, payments: readonly TimedPayment[]): number {
  const wrong = [advance, ...payments.map(({ amount }) => amount)].find((amount) => !(amount >= 0 && amount < Number.POSITIVE_INFINITY));
  if (wrong !== undefined || advance === 0) {
    throw new FinanceError('amount-out-of-range', `an advance must be above zero and no payment below it, got ${wrong ?? advance}`);
  }
  let rate = 0;
  for (;;) {
    let surplus = -advance;
    let slope = 0;
    for (const { amount, periods, simple = 0 } of payments) {
      const worth = (amount * (1 + rate) ** -periods) / (1 + simple * rate);
      surplus += worth;
      slope += worth * (periods / (1 + rate) + simple / (1 + simple * rate));
    }
    if (rate === 0 && surplus < 0)
      throw new FinanceError('no-rate', `the payments add up to ${-surplus} less than the ${advance} advanced`);
    const step = surplus / slope;
    if (!(step > 2 * Number.EPSILON * (1 + rate))) return rate;
    rate += step;
    if (rate > highestRate) throw new FinanceError('no-rate', `no rate of a period up to ${highestRate} fits these payments`);
  }
}
