import type { MoneyWithin } from '../catalogue/schema.ts';

/** All that the order may depend on. What the platform earns has no field here. */
export interface RankableOffer {
  id: string;
  lenderId: string;
  /** Everything paid beyond the amount, in minor units. */
  totalCostMinor: number;
  /** May be left out where another wish than the smallest payment decides. */
  instalmentMinor?: number;
  moneyWithin: MoneyWithin;
  /** Likelihood of approval, where the market lets one be used. */
  probability?: number;
}

/** What the order may look at. */
export type RankingTerm = 'total-cost' | 'instalment' | 'speed' | 'likelihood';
