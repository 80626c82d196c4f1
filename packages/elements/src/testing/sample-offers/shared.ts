import {
  type AnnualRate,
  type AprcConvention,
  addMonths,
  annualCost,
  type IsoDate,
  instalmentPlan,
  type MinimumPaymentRule,
  type MinorUnits,
  percent,
  revolvingIllustration,
} from '@liana/finance';

/** A credit line before its fees and words. */
export interface LineInWords {
  /** Nominal a year, in percent. */
  readonly rate: string;
  readonly limit: MinorUnits;
  readonly drawn: MinorUnits;
  readonly minimum: MinimumPaymentRule;
}

/** What one draw costs at the smallest payment. */
export function oneDraw({ rate, drawn, minimum }: LineInWords, day: IsoDate) {
  return revolvingIllustration({ drawn, annualRate: percent(rate), minimum, firstDueOn: addMonths(day, 1), rounding: 'half-up' });
}

/** The rate of a line in Europe: its whole limit drawn at once and paid back over a year in equal shares. */
export function assumedRate({ rate, limit }: LineInWords, day: IsoDate, convention: AprcConvention): AnnualRate {
  const plan = instalmentPlan({
    price: limit,
    annualRate: percent(rate),
    months: 12,
    advancedOn: day,
    rounding: 'half-up',
    repayment: { way: 'equal-principal' },
  });
  return annualCost(plan, convention);
}
