import { addDays, type IsoDate } from '@liana/finance';
import type { RuleSet } from './rule-set.ts';

/** What a person has asked for so far. */
export interface ApplicationHistory {
  /** Applications without a decision. */
  readonly inFlight: number;
  /** Day of the last refusal; none when left out. */
  readonly lastRefusedOn?: IsoDate;
}

/** Why a person is not led to another application now; undefined when nothing speaks against it. */
export type ApplicationHold = { readonly reason: 'application-in-flight' } | { readonly reason: 'cooling-off'; readonly until: IsoDate };

/** Whether another application would stack debts or refusals. `until` is the first day on which it no longer does. */
export function applicationHold(
  { conduct }: RuleSet,
  { inFlight, lastRefusedOn }: ApplicationHistory,
  on: IsoDate,
): ApplicationHold | undefined {
  const { applicationsInFlight = Number.POSITIVE_INFINITY, coolingOffDays } = conduct;
  if (inFlight >= applicationsInFlight) return { reason: 'application-in-flight' };
  if (!lastRefusedOn || coolingOffDays === 0) return undefined;
  const until = addDays(lastRefusedOn, coolingOffDays);
  return on < until ? { reason: 'cooling-off', until } : undefined;
}
