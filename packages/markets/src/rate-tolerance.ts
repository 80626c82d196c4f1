import type { AnnualRate } from '@liana/finance';
import { MarketError } from './errors.ts';
import type { RuleSet } from './rule-set.ts';

/**
 * Whether an annual rate that a lender states agrees with the one computed from its schedule, within the law's tolerance.
 *
 * @param statedPercent as a decimal string: `'13.99'`.
 * @param regularity `irregular` for several advances, odd payment periods or odd amounts, beyond an odd first period or a last payment.
 * @throws {MarketError} `number-not-decimal`.
 */
export function isWithinRateTolerance(
  { rateTolerance }: RuleSet,
  statedPercent: string,
  computed: AnnualRate,
  regularity: 'regular' | 'irregular' = 'regular',
): boolean {
  if (!/^\d+(\.\d+)?$/.test(statedPercent)) {
    throw new MarketError('number-not-decimal', `expected a decimal percentage such as '13.99', got '${statedPercent}'`);
  }
  return Math.abs(Number(statedPercent) - computed.unroundedPercent) <= rateTolerance[regularity];
}
