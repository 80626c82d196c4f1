import { type AnnualRate, annualCost, FinanceError, type InstalmentPlan, instalmentPlan, minorUnits } from '@liana/finance';
import { type BreachedCap, breachedCaps } from '@liana/markets';
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

/**
 * The whole cost of a choice. Undefined where it has none, as when fees eat up the amount, and where it is above a ceiling of the market:
 * no figure is shown that is not sure, and none that no lender may ask.
 */
export function creditExample(settings: CalculatorSettings, choice: CreditChoice): CreditExample | undefined {
  return ifComputable(() => {
    const plan = planOf(settings, choice);
    if (ceilingAbove(settings, plan)) return undefined;
    return { choice, plan, annual: annualCost(plan, settings.ruleSet.headlineCost.convention) };
  });
}

/** The ceiling of the market that a choice would break, whoever lent it; undefined where it breaks none or has no cost. */
export function brokenCeiling(settings: CalculatorSettings, choice: CreditChoice): BreachedCap | undefined {
  return ifComputable(() => ceilingAbove(settings, planOf(settings, choice)));
}

/** An example names no lender: a ceiling for some kinds of lenders alone says nothing about it. */
const ceilingAbove = ({ ruleSet }: CalculatorSettings, plan: InstalmentPlan): BreachedCap | undefined =>
  breachedCaps(ruleSet, plan).find(({ lenderTypes }) => !lenderTypes);

const planOf = (settings: CalculatorSettings, choice: CreditChoice): InstalmentPlan =>
  instalmentPlan({
    price: minorUnits(choice.amountMinor),
    annualRate: settings.annualRate,
    months: choice.months,
    repayment: repaymentOf(choice.way),
    costItems: settings.fees,
    advancedOn: settings.on,
    rounding: 'half-up',
  });

function ifComputable<Result>(compute: () => Result): Result | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof FinanceError) return undefined;
    throw error;
  }
}
