import { type IsoDate, isoDate } from '@liana/finance';
import { MarketError } from './errors.ts';
import type { Market, RuleSet } from './rule-set.ts';

/**
 * The rule set of a market that is in force on a day: the latest that has begun.
 *
 * @throws {MarketError} `no-rule-set-in-force`. @throws {FinanceError} `date-invalid`.
 */
export function lawOn({ id, ruleSets }: Market, on: IsoDate): RuleSet {
  // As text, 2026-7-01 would come after 2026-07-15.
  const day = isoDate(String(on));
  const inForce = ruleSets.findLast((ruleSet) => ruleSet.inForceFrom <= day);
  if (!inForce) throw new MarketError('no-rule-set-in-force', `no rule set of ${id} is in force on ${on}`);
  return inForce;
}

/** The calendar date in a market at an instant. The instant is the server's; a device's clock has no say over what binds. */
export function dayIn({ timeZone }: Market, now: Date): IsoDate {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(now);
  const part = (type: 'year' | 'month' | 'day') => parts.find((candidate) => candidate.type === type)!.value;
  return isoDate(`${part('year')}-${part('month')}-${part('day')}`);
}
