import type { MinorUnits } from './money.ts';
import type { Rational } from './rational.ts';

/** How a loan is paid back. Every way but `bullet` pays each period's interest when it is due. */
export type Repayment =
  /** Equal payments (等额本息). */
  | { readonly way: 'annuity' }
  /** Equal shares of the principal, and the interest on what is left (等额本金). */
  | { readonly way: 'equal-principal' }
  /** Interest alone, and the whole principal with the last payment (先息后本). */
  | { readonly way: 'interest-first' }
  /** One payment at the end (到期一次还本付息). `compound` adds each period's interest to what the next is reckoned on. */
  | { readonly way: 'bullet'; readonly interest: 'simple' | 'compound' }
  /** Equal payments that leave `balloon`, which is due with the last of them. Below the principal. */
  | { readonly way: 'balloon'; readonly balloon: MinorUnits }
  /** Payments in steps, each a multiple of the normal payment as it stands after rounding. */
  | { readonly way: 'stepped'; readonly steps: readonly RepaymentStep[] };

/** Payments of one size, in a row. */
export interface RepaymentStep {
  /** Number of payments, from 1 up; those of all steps are all payments after the grace. */
  readonly payments: number;
  /** Size as a multiple of the normal payment, above zero: `rational('0.6')`. */
  readonly weight: Rational;
}

/** Periods at the start in which no principal is asked for. */
export interface Grace {
  /** From 1 up, below the number of periods. */
  readonly periods: number;
  /** `paid`: due each period. `capitalised`: added to the debt. `free`: none arises. */
  readonly interest: 'paid' | 'capitalised' | 'free';
}
