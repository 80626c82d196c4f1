import type { ScheduleRow } from '@liana/finance';

/** Neighbouring payments of one amount, so that a page says "23 payments" and not one line for each. */
export function paymentRuns(rows: readonly ScheduleRow[]): ScheduleRow[][] {
  const runs: ScheduleRow[][] = [];
  for (const current of rows) {
    const run = runs.at(-1);
    if (run && run[0]!.payment === current.payment) run.push(current);
    else runs.push([current]);
  }
  return runs;
}
