import { addDays, type IsoDate } from '@liana/finance';
import type { RuleSet } from './rule-set.ts';

/** The last day on which a person may withdraw from a loan signed on `signedOn`; undefined where there is no such right. */
export function lastWithdrawalDay({ withdrawalDays }: RuleSet, signedOn: IsoDate): IsoDate | undefined {
  return withdrawalDays > 0 ? addDays(signedOn, withdrawalDays) : undefined;
}
