import { FinanceError } from './errors.ts';
import { mustNotBeNegative, mustNotBeNegativeRate } from './guards.ts';
import { type MinorUnits, minorUnits, sumMinor } from './money.ts';
import type { Rational } from './rational.ts';
import { type RoundingMode, round } from './rounding.ts';
import type { UnreadRows } from './unread-rows.ts';

/** What a charge beside the interest is for. `instalment-fee`: for paying in parts, as cards ask instead of interest. */
export type CostItemKind = 'arrangement' | 'guarantee' | 'service' | 'membership' | 'insurance' | 'account' | 'instalment-fee';

/**
 * When a charge is paid. `financed`: added to what is borrowed. `upfront`: paid, or kept back, on the first day.
 * `with-first-payment` and `with-each-payment`: due with it, on top.
 */
export type CostItemPaid = (typeof timesPaid)[number];

const timesPaid = ['financed', 'upfront', 'with-first-payment', 'with-each-payment'] as const;

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
      readonly rate: Rational;
      /** The credit when left out; `balance` is for what is paid with each payment. */
      readonly of?: 'credit' | 'balance';
    };

/** A cost item with its sums. Always: `total` is the first day's and those of all payments. */
export interface ChargedItem {
  readonly item: CostItem;
  readonly total: MinorUnits;
  /** Paid, kept back or borrowed on the first day. */
  readonly onFirstDay: MinorUnits;
  /** One for each row of the schedule. */
  readonly withPayments: readonly MinorUnits[];
}

/**
 * What an item that is charged once comes to, or one that comes again comes to each time, on a credit.
 *
 * @throws {FinanceError} `amount-out-of-range` or `rate-out-of-range` for a charge below zero.
 */
export function chargeOn(owed: number, item: CostItem, rounding: RoundingMode): MinorUnits {
  if ('amount' in item) {
    mustNotBeNegative('a charge', item.amount);
    return minorUnits(item.amount);
  }
  mustNotBeNegativeRate('the rate of a charge', item.rate);
  return round(item.rate.times(owed), rounding);
}

/** The item's sums over the rows of a credit, which have no fees yet. @throws {FinanceError} as `chargeOn`, and `charge-unknown`. */
export function chargedItem(item: CostItem, credit: MinorUnits, repaid: UnreadRows, rounding: RoundingMode): ChargedItem {
  const { paid } = item;
  // A charge that is not understood must not fall out of the cost.
  if (!timesPaid.includes(paid)) throw new FinanceError('charge-unknown', `a charge is paid ${timesPaid.join(', ')}, got '${paid}'`);
  const base = ('rate' in item && item.of) || 'credit';
  if (base !== 'credit' && base !== 'balance') throw new FinanceError('charge-unknown', `a share is of credit or balance, got '${base}'`);
  const isOfBalance = base === 'balance';
  if (isOfBalance && paid !== 'with-each-payment') {
    throw new FinanceError('charge-unknown', `a share of the balance is charged with each payment, not ${paid}`);
  }
  const withPayments = repaid.payments.map(() => minorUnits(0));
  if (paid === 'with-first-payment') withPayments[0] = chargeOn(credit, item, rounding);
  if (paid === 'with-each-payment') {
    const owedBefore = isOfBalance ? repaid.rows().map(({ balance, principal }) => balance + principal) : withPayments.map(() => credit);
    for (const [index, owed] of owedBefore.entries()) withPayments[index] = chargeOn(owed, item, rounding);
  }
  const onFirstDay = minorUnits(paid === 'financed' || paid === 'upfront' ? chargeOn(credit, item, rounding) : 0);
  return { item, total: sumMinor([onFirstDay, ...withPayments]), onFirstDay, withPayments };
}
