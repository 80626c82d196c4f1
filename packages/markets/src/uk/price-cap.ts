import { daysBetween, type MinorUnits, minorUnits, percent, ratio, round, sumMinor } from '@liana/finance';
import type { ClosedEndCredit, DisclosedOffer } from '../disclosed-offer.ts';
import type { BreachedChargeCap } from '../rule-set.ts';
import { isHighCostShortTerm } from './credit-kind.ts';
import type { UkSettings } from './settings.ts';

/**
 * The caps of CONC 5A that a high-cost short-term credit is above; empty for any other credit. Limits are rounded down, so that a
 * charge of a penny more is above them. Every charge counts, whatever its name; sums for default count once each.
 */
export function breachedPriceCaps(offer: DisclosedOffer, settings: UkSettings): BreachedChargeCap[] {
  if (offer.kind !== 'closed-end' || !isHighCostShortTerm(offer, settings)) return [];
  const { plan } = offer;
  const charged = minorUnits(plan.financeCharge + plan.otherFees);
  const caps: BreachedChargeCap[] = [
    { id: 'uk-hcstc-daily-cost', limit: shareOf(pennyDays(plan), settings.dailyCostCapPercent), charged },
    { id: 'uk-hcstc-total-cost', limit: shareOf(plan.received, settings.totalCostCapPercent), charged },
    { id: 'uk-hcstc-default-charges', limit: minorUnits(settings.defaultChargeCapMinor), charged: defaultCharges(offer) },
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
