import {
  type AnnualRate,
  addMonths,
  annualCost,
  type CostItemCharge,
  type CreditPlanTerms,
  creditPlan,
  type InstalmentPlan,
  type IsoDate,
  isoDate,
  type MinimumPaymentRule,
  type MinorUnits,
  minorUnits,
  openEndApr,
  percent,
  planFirstDueOn,
  planPayments,
  planWithinCaps,
  type RevolvingIllustration,
  revolvingIllustration,
  type ScheduleRow,
  sumMinor,
} from '@liana/finance';
import { ruleSetAt } from '@liana/markets';
import { catalogueMarkets, type Product, productFee } from '@liana/matching';

export interface CreditTerms {
  /** What the person borrows, before any financed fee. */
  amountMinor: number;
  /** Ignored by a line and a card. */
  tenorMonths: number;
  /** Contract rate, nominal a year, as a decimal string. */
  annualPercent: string;
  /** The one-off fee where a lender named its own; the product's otherwise. */
  feeMinor?: number;
  /** The day of the advance, in the market. */
  on: string;
}

interface Priced {
  /** Of each date of the schedule; of a line or a card, of the illustration's. */
  payments: readonly MinorUnits[];
  firstDueOn: IsoDate;
  totalOfPayments: MinorUnits;
  amountMinor: MinorUnits;
  feeMinor: MinorUnits;
  apr: AnnualRate;
  /** What a cap is held against: the plan, or the rates of credit without one. */
  capped: InstalmentPlan | readonly AnnualRate[];
}
export interface ClosedEndPrice extends Priced {
  kind: 'closed-end';
  plan: InstalmentPlan;
}
export interface OpenEndPrice extends Priced {
  kind: 'open-end';
  minimum: MinimumPaymentRule;
  illustration: RevolvingIllustration;
}
/** What one sale of a product costs: the only way by which the server comes to a price. */
export type CreditPrice = ClosedEndPrice | OpenEndPrice;

/**
 * Prices a product for one amount, tenor and rate, with the annual cost that the law wants beside it.
 *
 * @throws {FinanceError} for terms that have no price, such as an amount of nothing.
 */
export function priceCredit(product: Product, terms: CreditTerms): CreditPrice {
  return product.pricing.minimum ? priceOpenEnd(product, terms) : priceClosedEnd(product, terms);
}

/** The rows behind a price; of a line or a card, the illustration's. A loan's are made when they are first asked for. */
export function scheduleOf(price: CreditPrice): readonly ScheduleRow[] {
  return price.kind === 'closed-end' ? price.plan.rows : price.illustration.rows;
}

function priceClosedEnd(product: Product, terms: CreditTerms): ClosedEndPrice {
  const plan = planUnderCaps(planTerms(product, terms));
  const apr = annualCost(plan, 'us-apr');
  const feeMinor = sumMinor(plan.costItems.map(({ total }) => total));
  return {
    kind: 'closed-end',
    payments: planPayments(plan),
    firstDueOn: planFirstDueOn(plan),
    totalOfPayments: plan.totalOfPayments,
    amountMinor: plan.credit,
    feeMinor,
    apr,
    capped: plan,
    plan,
  };
}

/** What a loan's plan is made of. A fee that is a share stays one, so that it is rounded down with the rest where a cap asks for that. */
export function planTerms({ pricing, lenderId }: Product, terms: CreditTerms): CreditPlanTerms {
  const item = { kind: 'arrangement', paid: pricing.fee?.paid ?? 'upfront', payee: lenderId, inCost: true } as const;
  const charge = chargeOf(pricing.fee, terms.feeMinor);
  return {
    price: minorUnits(terms.amountMinor),
    costItems: charge ? [{ ...item, ...charge }] : [],
    annualRate: percent(terms.annualPercent),
    periods: terms.tenorMonths,
    advancedOn: isoDate(terms.on),
    rounding: pricing.rounding,
  };
}

function chargeOf(fee: Product['pricing']['fee'], named?: number): CostItemCharge | undefined {
  if (named !== undefined) return named === 0 ? undefined : { amount: minorUnits(named) };
  if (!fee) return undefined;
  return 'amountMinor' in fee.charge ? { amount: minorUnits(fee.charge.amountMinor) } : { rate: percent(fee.charge.percentOfAmount) };
}

/** Rounded down where a rounded cent would lift it above a cap; as it is where it is above one anyway, for admission to refuse. */
function planUnderCaps(terms: CreditPlanTerms): InstalmentPlan {
  const [onlyMarket] = catalogueMarkets;
  return planWithinCaps(terms, ruleSetAt(onlyMarket, terms.advancedOn).caps) ?? creditPlan(terms);
}

function priceOpenEnd(product: Product, terms: CreditTerms): OpenEndPrice {
  const { rounding, minimum, fee } = product.pricing;
  const amountMinor = minorUnits(terms.amountMinor);
  const feeMinor = feeOf(product, terms);
  const annualRate = percent(terms.annualPercent);
  const firstDueOn = addMonths(isoDate(terms.on), 1);
  const rule = { shareOfBalance: percent(minimum!.percentOfBalance), floor: minorUnits(minimum!.floorMinor) };
  const illustration = revolvingIllustration({
    drawn: minorUnits(amountMinor + (fee?.paid === 'financed' ? feeMinor : 0)),
    annualRate,
    minimum: rule,
    firstDueOn,
    rounding,
  });
  const apr = openEndApr(annualRate);
  const mapr: AnnualRate = { ...apr, convention: 'us-mapr' };
  return {
    kind: 'open-end',
    payments: illustration.rows.map(({ payment }) => payment),
    firstDueOn,
    totalOfPayments: illustration.totalOfPayments,
    amountMinor,
    feeMinor,
    apr,
    capped: [apr, mapr],
    minimum: rule,
    illustration,
  };
}

const feeOf = (product: Product, { feeMinor, amountMinor }: CreditTerms) =>
  feeMinor === undefined ? productFee(product, amountMinor) : minorUnits(feeMinor);
