import type { ContingentCost } from './disclosed-offer.ts';

/** Whether a contingent cost is one: a standard of zero says that nothing is charged. */
export function isCharged({ standard }: ContingentCost): boolean {
  return 'amount' in standard ? standard.amount > 0 : Number(standard.annualPercent) > 0;
}
