import { annuityInstalment, type MinorUnits, minimumPayment, minorUnits, percent, round } from '@liana/finance';
import type { Product } from '../catalogue/schema.ts';

/** A product's price for one amount and tenor at one contract rate. */
export interface PriceTerms {
  amountMinor: number;
  /** Ignored by a line and a card. */
  tenorMonths: number;
  /** Contract rate, nominal a year, as a decimal string: `"13.99"`. */
  annualPercent: string;
}

/** The one-off fee on an amount, in minor units, rounded as the product says; 0 where there is none. */
export function productFee(product: Product, amountMinor: number): MinorUnits {
  const { fee, rounding } = product.pricing;
  if (!fee) return minorUnits(0);
  if ('amountMinor' in fee.charge) return minorUnits(fee.charge.amountMinor);
  return round(percent(fee.charge.percentOfAmount).times(amountMinor), rounding);
}

/** The monthly payment: the equal instalment, or the first month's least payment of a line or a card. */
export function productInstalment(product: Product, { amountMinor, tenorMonths, annualPercent }: PriceTerms): MinorUnits {
  const { fee, minimum, rounding } = product.pricing;
  const owed = minorUnits(amountMinor + (fee?.paid === 'financed' ? productFee(product, amountMinor) : 0));
  const annualRate = percent(annualPercent);
  if (!minimum) {
    return annuityInstalment({ principal: owed, periodicRate: annualRate.over(12), periods: tenorMonths, rounding });
  }
  const rule = { shareOfBalance: percent(minimum.percentOfBalance), floor: minorUnits(minimum.floorMinor) };
  return minimumPayment({ drawn: owed, annualRate, minimum: rule, rounding });
}

/** `productFee` before it is rounded. */
export function roughFee({ charge }: NonNullable<Product['pricing']['fee']>, amountMinor: number): number {
  return 'amountMinor' in charge ? charge.amountMinor : (Number(charge.percentOfAmount) / 100) * amountMinor;
}

/** The first least payment of a line or a card before anything is rounded, at a rate of a month. */
export function roughMinimum(
  { percentOfBalance, floorMinor }: NonNullable<Product['pricing']['minimum']>,
  owed: number,
  rate: number,
): number {
  return Math.min(owed * (1 + rate), Math.max(floorMinor, owed * (rate + Number(percentOfBalance) / 100)));
}
