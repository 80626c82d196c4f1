import type { MinorUnits } from '@liana/finance';
import type { RuleSet } from './rule-set.ts';
import type { LocalizedText } from './text.ts';

/** What a person pays on all debts in a month with the new credit, and has to live on; each zero or above, in one currency. */
export interface DebtService {
  readonly payments: MinorUnits;
  readonly income: MinorUnits;
}

/** The warning that this much debt calls for; undefined where there is no such rule, or within the share that it allows. */
export function debtServiceWarning({ debtService: rule }: RuleSet, { payments, income }: DebtService): LocalizedText | undefined {
  return rule && payments * 100 > income * rule.warnAbovePercent ? rule.warning : undefined;
}
