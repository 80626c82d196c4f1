import type { OfferTerms } from '@liana/contract';
import type { Product } from '@liana/matching';
import type { CreditPrice } from './price-credit.ts';

/** The price as it goes over the wire. Every total is a sum of the schedule and the fees, so that figures on a page add up. */
export function offerTerms(
  product: Product,
  price: CreditPrice,
  { annualPercent, estimate }: { annualPercent: string; estimate: boolean },
): OfferTerms {
  const money = (amountMinor: number) => ({ amountMinor, currency: product.currency });
  const { payments, amountMinor, feeMinor, apr } = price;
  const paidApart = product.pricing.fee?.paid === 'financed' ? 0 : feeMinor;
  const totalPayable = price.totalOfPayments + paidApart;
  return {
    principal: money(amountMinor),
    downPayment: money(0),
    tenorMonths: payments.length,
    numberOfPayments: payments.length,
    instalment: money(payments[0]!),
    lastInstalment: money(payments.at(-1)!),
    firstDueDate: price.firstDueOn,
    totalPayable: money(totalPayable),
    costOfCredit: money(totalPayable - amountMinor),
    fees: money(feeMinor),
    annualCost: { convention: 'us-apr', percent: apr.percent, estimate },
    contractRate: annualPercent,
    rateType: product.family === 'credit-card' ? 'variable' : 'fixed',
  };
}

/** The tenor at which a product is priced: the one that is wished, or the nearest that is offered; the shorter of two. */
export function tenorFor({ tenorsMonths }: Product, wishedMonths = 12): number {
  return tenorsMonths.reduce(
    (best, tenor) => (Math.abs(tenor - wishedMonths) < Math.abs(best - wishedMonths) ? tenor : best),
    tenorsMonths[0] ?? wishedMonths,
  );
}
