export const wishes = ['lowest-total-cost', 'smallest-payment', 'soonest-money', 'surest-yes'] as const;
export type Wish = (typeof wishes)[number];

/** All that the order may depend on. What the platform earns has no field here. */
export interface RankableOffer {
  id: string;
  lenderId: string;
  /** Everything paid beyond the amount, in minor units. */
  totalCostMinor: number;
  instalmentMinor: number;
  moneyWithinHours: number;
  /** Likelihood of approval, where the market lets one be used. */
  probability?: number;
}
