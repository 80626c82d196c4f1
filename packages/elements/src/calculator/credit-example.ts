import { type AnnualRate, annualCost, FinanceError, type InstalmentPlan, instalmentPlan, minorUnits } from '@liana/finance';
import type { CalculatorSettings } from './calculator-settings.ts';
import { repaymentOf, type Way } from './ways.ts';

/** What a person looks at: how much, for how long, paid back how. */
export interface CreditChoice {
  /** In minor units. */
  readonly amountMinor: number;
  readonly months: number;
  readonly way: Way;
}

/** What it would cost. */
export interface CreditExample {
  readonly choice: CreditChoice;
  readonly plan: InstalmentPlan;
  /** By the market's convention. */
  readonly annual: AnnualRate;
}

/** The whole cost of a choice. Undefined where it has none, as when fees eat up the amount: no figure is shown that is not sure. */
export function creditExample(settings: CalculatorSettings, choice: CreditChoice): CreditExample | undefined {
  try {
    const plan = instalmentPlan({
      price: minorUnits(choice.amountMinor),
      annualRate: settings.annualRate,
      months: choice.months,
      repayment: repaymentOf(choice.way),
      costItems: settings.fees,
      advancedOn: settings.on,
      rounding: 'half-up',
    });
    return { choice, plan, annual: annualCost(plan, settings.ruleSet.headlineCost.convention) };
  } catch (error) {
    if (error instanceof FinanceError) return undefined;
    throw error;
  }
}
