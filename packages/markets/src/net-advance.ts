import type { InstalmentPlan } from '@liana/finance';
import { MarketError } from './errors.ts';
import type { RuleSet } from './rule-set.ts';

/**
 * Refuses a credit whose borrower would owe more than comes into hand, where the market's law refuses that: charges that are kept
 * back, paid on the first day, or lent along with the money.
 *
 * @throws {MarketError} `money-kept-back` with both amounts in minor units.
 */
export function checkAdvance({ id, conduct }: Pick<RuleSet, 'id' | 'conduct'>, { received, principal }: InstalmentPlan): void {
  if (conduct.netAdvance === 'allowed' || received >= principal) return;
  throw new MarketError(
    'money-kept-back',
    `under ${id} the borrower must receive all that is owed, got ${received} of ${principal} minor units; charge it with the payments`,
  );
}
