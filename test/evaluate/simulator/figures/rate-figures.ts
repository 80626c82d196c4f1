import type { Figure } from '../../../figures/figure.ts';
import type { Rate } from '../statistics/rate.ts';

/** A rate in percent, with the ends of its 95 % interval as two more figures; nothing where nothing was counted. */
export function percentFigures(id: string, rate: Rate | undefined): Figure[] {
  return rate ? withInterval(id, { value: 100 * rate.value, low: 100 * rate.low, high: 100 * rate.high }, '%') : [];
}

/** The same for a ratio of two rates. */
export function timesFigures(id: string, rate: Rate | undefined): Figure[] {
  return rate ? withInterval(id, rate, 'times') : [];
}

/** A pass rate that was promised: the promise is broken where the whole interval is below it. */
export function promisedFigures(id: string, rate: Rate | undefined, promise: number): Figure[] {
  const [value, ...interval] = percentFigures(id, rate);
  return value ? [{ ...value, gate: 100 * promise, ok: rate!.high >= promise }, ...interval] : [];
}

function withInterval(id: string, { value, low, high }: Rate, unit: string): Figure[] {
  return [
    { id, value, unit },
    { id: `${id}.low`, value: low, unit },
    { id: `${id}.high`, value: high, unit },
  ];
}
