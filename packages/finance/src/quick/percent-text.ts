/** Percentages from here on have too few bits left behind the point. */
const highest = 1e5;
/** Of half a hundredth: a hundred times what a search, and the nine decimals that a rate is told by, can move it. */
const near = 1e-5;

/**
 * A rate in percent to two decimals, half-up, as `annualRate` shows it; undefined where another search for the same rate might come out on
 * the other side of a rounding boundary, or of a rate with two decimals, which is what contracts and caps have.
 */
export function percentText(percent: number): string | undefined {
  if (percent === 0) return '0.00';
  const halves = percent * 200;
  if (!(percent > 0 && percent < highest && Math.abs(halves - Math.round(halves)) > near)) return undefined;
  const shown = Math.floor((halves + 1) / 2);
  const cents = shown % 100;
  return `${(shown - cents) / 100}.${cents < 10 ? '0' : ''}${cents}`;
}
