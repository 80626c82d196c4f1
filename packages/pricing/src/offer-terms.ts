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
  const { rows, amountMinor, feeMinor, apr } = price;
  const payments = rows.reduce((sum, row) => sum + row.payment, 0);
  const paidApart = product.pricing.fee?.paid === 'financed' ? 0 : feeMinor;
  const totalPayable = payments + paidApart;
  return {
    principal: money(amountMinor),
    downPayment: money(0),
    tenorMonths: rows.length,
    numberOfPayments: rows.length,
    instalment: money(rows[0]!.payment),
    lastInstalment: money(rows.at(-1)!.payment),
    firstDueDate: rows[0]!.dueOn,
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
