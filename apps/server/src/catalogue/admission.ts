import { breachedCaps, type RuleSet } from '@liana/markets';
import { type CatalogueFault, type Product, writeMoney } from '@liana/matching';
import { pricedCorners, pricingFault } from './price-bounds.ts';

/** A fault that the file by itself does not show: of its day, or of who is admitted. */
export interface AdmissionFault extends Omit<CatalogueFault, 'code'> {
  code: CatalogueFault['code'] | 'above-cap' | 'lender-not-admitted' | 'licence-ended';
}

/**
 * Holds every corner of every product's price against the market's caps of the day. The platform cannot tell who is a covered
 * borrower, so what would be above a cap for one is admitted for nobody.
 */
export function admissionFaults(products: readonly Product[], ruleSet: RuleSet, today: string): AdmissionFault[] {
  return products.flatMap((product, index): AdmissionFault[] => {
    const at = { path: `products.${index}.pricing`, product: product.id, field: 'pricing' };
    const unpriceable = openEndFault(product) ?? pricingFault(product, today);
    if (unpriceable) return [{ ...at, code: 'pricing-invalid', message: unpriceable, fix: 'correct the pricing' }];
    for (const { amountMinor, tenorMonths, annualPercent, capped } of pricedCorners(product, today)) {
      const [cap] = breachedCaps(ruleSet, capped, ['covered-borrowers']);
      if (!cap) continue;
      const amount = writeMoney(amountMinor, product.currency, 'en');
      const sale = `${annualPercent} % on ${amount} over ${tenorMonths} months costs ${cap.costPercent} % a year`;
      const fix = 'lower annualPercent or the fee until the dearest sale is at the cap';
      return [{ ...at, code: 'above-cap', message: `${sale}; the cap ${cap.id} allows ${cap.limitPercent} %`, fix }];
    }
    return [];
  });
}

/** What a line or a card charges beside its interest depends on how it is used, and no figure that is shown or capped counts it. */
function openEndFault({ pricing }: Product): string | undefined {
  return pricing.minimum && pricing.fee ? 'the annual cost of a line or a card would leave out its fee; it must have none' : undefined;
}
