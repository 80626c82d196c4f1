import { FinanceError } from './errors.ts';

/** Rates of a period above this are no rates of a loan: 100 000 000 % a period. */
const highestRate = 1e6;

/**
 * Where a rising function crosses zero, from 0 up, to the last bit that a double can tell.
 *
 * The upper end is found by doubling, then the bracket is halved until its ends are neighbours. Halving needs about
 * sixty evaluations and cannot miss, unlike a step that follows the slope.
 *
 * @throws {FinanceError} `no-rate` when the function is above zero at 0 or still below it at 1e6.
 */
export function risingRoot(evaluate: (rate: number) => number): number {
  let low = 0;
  let high = 1 / 64;
  if (evaluate(low) > 0) throw new FinanceError('no-rate', 'no rate from zero up fits these payments');
  while (evaluate(high) < 0) {
    low = high;
    high *= 2;
    if (high > highestRate) throw new FinanceError('no-rate', 'no rate that a loan could have fits these payments');
  }
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return high;
    if (evaluate(middle) < 0) low = middle;
    else high = middle;
  }
}
