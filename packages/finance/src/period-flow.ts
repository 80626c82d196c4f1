import { FinanceError } from './errors.ts';

/** Money at a point in time. All times of a question count from the same day, in the same period. */
export interface PeriodFlow {
  /** Above zero to the borrower, below zero from the borrower; in any unit that all flows share. */
  readonly amount: number;
  /** Periods that are discounted with compound interest; below zero before the day that times count from. */
  readonly periods: number;
  /** Part of a period, from 0 up to below 1, that is discounted with simple interest on top. */
  readonly simple?: number;
}

/** A flow in its place: times count from the first. */
export type OrderedFlow = Required<PeriodFlow>;

/** One flow for each point in time, in their order, counted from the first; amounts that cancel each other are gone. */
export function ordered(flows: readonly PeriodFlow[]): OrderedFlow[] {
  for (const { amount, periods, simple = 0 } of flows) {
    if (!Number.isFinite(amount)) throw new FinanceError('amount-out-of-range', `an amount must be a finite number, got ${amount}`);
    if (!Number.isFinite(periods) || !(simple >= 0 && simple < 1)) {
      throw new FinanceError('periods-out-of-range', `a time must be a finite number of periods, got ${periods} and ${simple}`);
    }
  }
  const times = new Map<string, OrderedFlow>();
  for (const { amount, periods, simple = 0 } of flows) {
    const time = `${periods}/${simple}`;
    times.set(time, { amount: (times.get(time)?.amount ?? 0) + amount, periods, simple });
  }
  const inOrder = [...times.values()].filter(({ amount }) => amount !== 0).sort((a, b) => a.periods + a.simple - b.periods - b.simple);
  const first = Math.min(...inOrder.map(({ periods }) => periods));
  return inOrder.map((flow) => ({ ...flow, periods: flow.periods - first }));
}
