import { type Series, seriesWorth } from './series.ts';

/**
 * Whether a series of payments is worth more than what was received, at a rate; undefined where doubles cannot tell.
 *
 * Each operation of IEEE 754 is off by at most half of EPSILON. The discount of a period is off by less than 8 halves, and Horner's scheme
 * adds 2 for each payment, so the bound is more than one and a half times what all can come to.
 *
 * @param rate of a period, the exact one to within 6 halves of EPSILON of 1 + rate.
 */
export function overpaysInDoubles(received: number, series: Series, rate: number): boolean | undefined {
  const { worth } = seriesWorth(series, rate);
  const bound = 8 * Number.EPSILON * (series.payments.length + series.whole + 2) * worth;
  if (worth - bound > received) return true;
  return worth + bound < received ? false : undefined;
}
