import { type Series, seriesWorth } from './series.ts';

/** Steps after which a search is left to the one that cannot fail. Loans take four or five. */
const mostSteps = 12;
/** A step this small, squared and multiplied by the longest term, is below the last bit. */
const lastStep = 1e-10;

/**
 * The rate of a period at which a series of payments is worth the one advance that it repays, to about the last bit of 1 + rate;
 * undefined for what is no such series, and where the search would not end soon.
 *
 * The logarithm of the worth is nearly a straight line over that of the growth, and bends upwards. So Newton's steps along it, from
 * a rate of zero, rise to the rate sought without passing it, and reach it in few.
 */
export function seriesRate(advance: number, series: Series): number | undefined {
  if (!(advance > 0 && series.payments.every((payment) => payment >= 0))) return undefined;
  let rate = 0;
  for (let steps = 0; steps < mostSteps; steps += 1) {
    const { worth, fall } = seriesWorth(series, rate);
    if (steps === 0 && worth === advance) return 0;
    const growth = 1 + rate;
    const step = growth * Math.expm1(Math.log(worth / advance) / (fall * growth));
    rate += step;
    if (!(rate > 0)) return undefined;
    if (Math.abs(step) <= lastStep * growth) return rate;
  }
  return undefined;
}
