import { daysBetween, type MinorUnits, minorUnits, percent, ratio, round, sumMinor } from '@liana/finance';
import type { ClosedEndCredit, DisclosedOffer } from '../disclosed-offer.ts';
import type { BreachedChargeCap } from '../rule-set.ts';
import { isHighCostShortTerm } from './credit-kind.ts';
import type { UkSettings } from './settings.ts';

/**
 * The caps of CONC 5A that a high-cost short-term credit is above; empty for any other credit. Limits are rounded down, so that a
 * charge of a penny more is above them. Every charge counts, whatever its name; sums for default count once each, and interest on
 * what is late as what one day of it takes, were the whole credit late.
 */
export function breachedPriceCaps(offer: DisclosedOffer, settings: UkSettings): BreachedChargeCap[] {
  if (offer.kind !== 'closed-end' || !isHighCostShortTerm(offer, settings)) return [];
  const { plan } = offer;
  const { dailyCostCapPercent, totalCostCapPercent, defaultChargeCapMinor } = settings;
  const charged = minorUnits(plan.financeCharge + plan.otherFees);
  const ofDefault = defaultCharges(offer);
  const caps: BreachedChargeCap[] = [
    { id: 'uk-hcstc-daily-cost', limit: shareOf(pennyDays(plan), dailyCostCapPercent), charged },
    { id: 'uk-hcstc-total-cost', limit: shareOf(plan.received, totalCostCapPercent), charged: minorUnits(charged + ofDefault) },
    { id: 'uk-hcstc-default-charges', limit: minorUnits(defaultChargeCapMinor), charged: ofDefault },
    { id: 'uk-hcstc-default-interest', limit: shareOf(plan.received, dailyCostCapPercent), charged: lateInterestOfADay(offer) },
  ];
  return caps.filter((cap) => cap.charged > cap.limit);
}

/** What is outstanding, summed over the days: a repayment lowers it from its due date on. Charges kept back are not credit. */
function pennyDays({ advancedOn, received, rows }: ClosedEndCredit['plan']): number {
  const outstanding = [received, ...rows.map(({ balance }) => Math.min(balance, received))];
  const dates = [advancedOn, ...rows.map(({ dueOn }) => dueOn)];
  return rows.reduce((sum, row, index) => sum + outstanding[index]! * daysBetween(dates[index]!, row.dueOn), 0);
}

function shareOf(amount: number, share: number): MinorUnits {
  return round(percent(String(share)).times(ratio(amount, 1)), 'floor');
}

const defaultKinds: readonly string[] = ['late-charge', 'returned-payment', 'reminder', 'collection'];

function defaultCharges({ contingentCosts = [] }: ClosedEndCredit): MinorUnits {
  const ofDefault = contingentCosts.filter(({ kind }) => defaultKinds.includes(kind));
  return sumMinor(ofDefault.flatMap(({ standard }) => ('amount' in standard ? [standard.amount] : [])));
}

function lateInterestOfADay({ plan, contingentCosts = [] }: ClosedEndCredit): MinorUnits {
  const rates = contingentCosts.flatMap(({ kind, standard }) =>
    kind === 'late-interest' && 'annualPercent' in standard ? [percent(standard.annualPercent)] : [],
  );
  const daily = rates.reduce((sum, rate) => sum.plus(rate.over(ratio(365, 1))), ratio(0, 1));
  return round(daily.times(ratio(plan.received, 1)), 'ceiling');
}
