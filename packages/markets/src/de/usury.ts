import { decimalProduct, decimalSum } from '../decimal-sums.ts';
import type { CostCap } from '../rule-set.ts';
import type { GermanSettings } from './settings.ts';

/**
 * Where the courts see a striking disproportion (§ 138 BGB, Sittenwidrigkeit): an effective rate above the double of the market's, or
 * twelve points above it. The market rate is the Bundesbank's average of effective rates for new consumer credit. Each cap is
 * held against the unrounded cost.
 */
export function usuryCaps({ marketRatePercent, usuryMultiple, usuryPoints }: GermanSettings): CostCap[] {
  return [
    { id: 'de-usury-multiple', measure: 'eu-aprc', limitPercent: decimalProduct(usuryMultiple, marketRatePercent), appliesTo: 'everyone' },
    { id: 'de-usury-points', measure: 'eu-aprc', limitPercent: decimalSum(marketRatePercent, usuryPoints), appliesTo: 'everyone' },
  ];
}
