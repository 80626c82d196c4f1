import { areaUnderCurve, brierScore, calibrationError, type Interval, type Judged, rateInterval } from '@liana/matching';

/** How well probabilities fit outcomes. Shares are in percent; an interval is of 95 %. */
export interface Standing {
  auc: Measured;
  brier: Measured;
  ece: Measured;
  /** Share of applications at 0.80 and above, and of those the share that was approved. */
  coverage80: Measured;
  pass80: Measured;
}

export interface Measured {
  value: number;
  interval?: Interval;
}

/** Standard normal quantile at 0.975. */
const z = 1.959963984540054;

export function standingOf(judged: readonly Judged[]): Standing {
  const high = judged.filter(({ probability }) => probability >= 0.8);
  return {
    auc: areaWithInterval(judged),
    brier: meanWithInterval(
      brierScore(judged),
      judged.map(({ probability, approved }) => (Number(approved) - probability) ** 2),
    ),
    ece: { value: calibrationError(judged) },
    coverage80: share(high.length, judged.length),
    pass80: share(high.filter(({ approved }) => approved).length, high.length),
  };
}

/** A share in percent; 0 of nothing, with the interval that says so. */
export function share(count: number, of: number): Measured {
  const { low, high } = rateInterval(count, of);
  return { value: of === 0 ? 0 : (100 * count) / of, interval: { low: 100 * low, high: 100 * high } };
}

/** The error of an area under the curve by Hanley and McNeil, *Radiology* 143, 1982. */
function areaWithInterval(judged: readonly Judged[]): Measured {
  const area = areaUnderCurve(judged);
  const approved = judged.filter((row) => row.approved).length;
  const declined = judged.length - approved;
  const square = area * area;
  const two = area / (2 - area) - square;
  const three = (2 * square) / (1 + area) - square;
  const variance = (area * (1 - area) + (approved - 1) * two + (declined - 1) * three) / (approved * declined);
  return around(area, Math.sqrt(variance));
}

function meanWithInterval(mean: number, values: readonly number[]): Measured {
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return around(mean, Math.sqrt(variance / values.length));
}

const around = (value: number, error: number): Measured => ({ value, interval: { low: value - z * error, high: value + z * error } });
