import { type Crossing, crossings } from './crossings.ts';
import { FinanceError } from './errors.ts';
import { ordered, type PeriodFlow } from './period-flow.ts';

/**
 * The rate of one period, zero or above, that a credit costs: there, what is paid is worth what was advanced.
 *
 * Fees before the first advance make the borrower a lender for a while, and a second rate may fit, at which that time
 * outweighs the debt. It is told from a credit's rate by its slope and is not the answer.
 *
 * @throws {FinanceError} `no-rate` when no rate from 0 to 1e6 fits, `several-rates` when several do, and what is wrong with a flow.
 */
export function creditRate(flows: readonly PeriodFlow[]): number {
  return only(
    crossings(ordered(flows)).filter(({ isRising }) => isRising),
    flows,
  );
}

/**
 * The one rate of a period above -1 at which the flows, of a credit or of an investment, are worth nothing together.
 *
 * @throws {FinanceError} `no-rate` when none fits, `several-rates` when several do, whatever their slope, and what is wrong with a flow.
 */
export function internalRate(flows: readonly Omit<PeriodFlow, 'simple'>[]): number {
  const inOrder = ordered(flows);
  const last = inOrder.at(-1)?.periods ?? 0;
  // Growth below one, seen from the last flow back to the first, is growth above one.
  const backwards = inOrder.map(({ amount, periods }) => ({ amount, periods: last - periods, simple: 0 })).reverse();
  const belowZero = crossings(backwards).flatMap(({ rate, isRising }) =>
    rate > 0 ? [{ rate: 1 / (1 + rate) - 1, isRising: !isRising }] : [],
  );
  return only([...belowZero, ...crossings(inOrder)], flows);
}

function only(found: readonly Crossing[], flows: readonly PeriodFlow[]): number {
  if (found.length === 0) {
    throw new FinanceError(
      'no-rate',
      `no rate fits these flows: ${flows
        .map(({ amount }) => amount)
        .slice(0, 12)
        .join(', ')}${flows.length > 12 ? ', …' : ''}`,
    );
  }
  if (found.length > 1) {
    const rates = found.map(({ rate }) => `${(rate * 100).toFixed(4)} %`).join(', ');
    throw new FinanceError('several-rates', `${found.length} rates of a period fit these flows: ${rates}`);
  }
  return found[0]!.rate;
}
