import { power } from './power.ts';

/** Payments a period apart. The first comes after whole periods, which compound, and a part of one, which is simple. */
export interface Series {
  readonly payments: readonly number[];
  readonly whole: number;
  /** From 0 up to below 1. */
  readonly simple: number;
}

/** What a series is worth on the day of the advance at a rate of the period, and how fast that falls with the rate, as a share of it. */
export interface SeriesWorth {
  readonly worth: number;
  readonly fall: number;
}

/** By Horner's scheme: a multiplication and an addition for each payment. */
export function seriesWorth({ payments, whole, simple }: Series, rate: number): SeriesWorth {
  const discount = 1 / (1 + rate);
  let sum = 0;
  let slope = 0;
  for (let index = payments.length - 1; index >= 0; index -= 1) {
    slope = slope * discount + sum;
    sum = sum * discount + payments[index]!;
  }
  const part = 1 + simple * rate;
  return { worth: (sum * power(discount, whole)) / part, fall: discount * (whole + (slope / sum) * discount) + simple / part };
}
