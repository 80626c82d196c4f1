import { annuityInShort, isoDate, minorUnits, percent, revolvingIllustration } from '@liana/finance';
import type { Product } from '../catalogue/schema.ts';
import type { Facts } from '../facts/fact.ts';
import { possibleRates } from './rates.ts';
import { type PriceTerms, productFee } from './terms.ts';

/** Least and most that a product may still cost beyond its amount, in minor units. */
export interface CostBounds {
  lowestMinor: number;
  highestMinor: number;
}

/** The cost of credit for what is known. Nothing is bounded before amount and tenor are known. */
export function costBounds(product: Product, facts: Facts): CostBounds {
  const { amount, tenorMonths } = facts;
  const isRevolving = product.pricing.minimum !== undefined;
  if (typeof amount !== 'number' || (typeof tenorMonths !== 'number' && !isRevolving)) {
    return { lowestMinor: 0, highestMinor: Number.POSITIVE_INFINITY };
  }
  const { lowestPercent, highestPercent } = possibleRates(product, facts);
  const at = (annualPercent: string) => costOfCredit(product, { amountMinor: amount, tenorMonths: Number(tenorMonths), annualPercent });
  const lowestMinor = at(lowestPercent);
  return { lowestMinor, highestMinor: highestPercent === lowestPercent ? lowestMinor : at(highestPercent) };
}

/** Interest and fee. */
function costOfCredit(product: Product, { amountMinor, tenorMonths, annualPercent }: PriceTerms): number {
  const { fee, minimum, rounding } = product.pricing;
  const feeMinor = productFee(product, amountMinor);
  const owed = minorUnits(amountMinor + (fee?.paid === 'financed' ? feeMinor : 0));
  const annualRate = percent(annualPercent);
  if (minimum) {
    const rule = { shareOfBalance: percent(minimum.percentOfBalance), floor: minorUnits(minimum.floorMinor) };
    // Months count, not dates, so any first day gives the same sum.
    const firstDueOn = isoDate('2001-01-01');
    return revolvingIllustration({ drawn: owed, annualRate, minimum: rule, firstDueOn, rounding }).interest + feeMinor;
  }
  return annuityInShort({ principal: owed, periodicRate: annualRate.over(12), periods: tenorMonths, rounding }).interest + feeMinor;
}
