import type { ScheduleRow } from './annuity.ts';
import { FinanceError } from './errors.ts';
import { type MinorUnits, minorUnits, sumMinor } from './money.ts';
import { type Rational, rational } from './rational.ts';
import { type RoundingMode, round } from './rounding.ts';

/** What a charge beside the interest is for. `instalment-fee`: for paying in parts, as cards ask instead of interest. */
export type CostItemKind = 'arrangement' | 'guarantee' | 'service' | 'membership' | 'insurance' | 'account' | 'instalment-fee';

/**
 * When a charge is paid. `financed`: added to what is borrowed. `upfront`: paid, or kept back, on the first day.
 * `with-first-payment` and `with-each-payment`: due with it, on top.
 */
export type CostItemPaid = 'financed' | 'upfront' | 'with-first-payment' | 'with-each-payment';

/** A charge of normal performance beside the interest. */
export type CostItem = {
  readonly kind: CostItemKind;
  readonly paid: CostItemPaid;
  /** Who collects it. */
  readonly payee: string;
  /** Whether the market's law counts it in the cost of credit. The military annual percentage rate counts it all the same. */
  readonly inCost: boolean;
} & CostItemCharge;

/** Each time that it is paid: a sum, or an exact share, zero or above, of the credit or of what is owed before that payment. */
export type CostItemCharge =
  | { readonly amount: MinorUnits }
  | {
      readonly rate: Rational /** The credit when left out; `balance` is for what is paid with each payment. */;
      readonly of?: 'credit' | 'balance';
    };

/** A cost item with its sums. Always: `total` is the first day's, plus what is financed, plus those of all payments. */
export interface ChargedItem {
  readonly item: CostItem;
  readonly total: MinorUnits;
  /** One for each row of the schedule. */
  readonly withPayments: readonly MinorUnits[];
}

/**
 * What an item that is charged once comes to, or one that comes again comes to each time, on a credit.
 *
 * @throws {FinanceError} `amount-out-of-range` or `rate-out-of-range` for a charge below zero.
 */
export function chargeOn(owed: MinorUnits, item: CostItem, rounding: RoundingMode): MinorUnits {
  if ('amount' in item) {
    if (!(item.amount >= 0)) throw new FinanceError('amount-out-of-range', `a charge must not be below zero, got ${item.amount}`);
    return minorUnits(item.amount);
  }
  if (item.rate.isNegative)
    throw new FinanceError('rate-out-of-range', `the rate of a charge must not be below zero, got ${item.rate.toNumber()}`);
  return round(item.rate.times(rational(owed)), rounding);
}

/** The item's sums over the rows of a credit, which have no fees yet. @throws {FinanceError} as `chargeOn`. */
export function chargedItem(item: CostItem, credit: MinorUnits, rows: readonly ScheduleRow[], rounding: RoundingMode): ChargedItem {
  const isOfBalance = 'rate' in item && item.of === 'balance';
  if (isOfBalance && item.paid !== 'with-each-payment') {
    throw new FinanceError('amount-out-of-range', `a share of the balance is charged with each payment, not ${item.paid}`);
  }
  const base = (row: ScheduleRow) => (isOfBalance ? minorUnits(row.balance + row.principal) : credit);
  const isCharged = (index: number) => item.paid === 'with-each-payment' || (item.paid === 'with-first-payment' && index === 0);
  const withPayments = rows.map((row, index) => (isCharged(index) ? chargeOn(base(row), item, rounding) : minorUnits(0)));
  const isOnFirstDay = item.paid === 'financed' || item.paid === 'upfront';
  return { item, total: isOnFirstDay ? chargeOn(credit, item, rounding) : sumMinor(withPayments), withPayments };
}
