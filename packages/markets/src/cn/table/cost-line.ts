import type { MinorUnits } from '@liana/finance';
import type { LocalizedText } from '../../text.ts';

/** One item of normal performance, as the rule on stating all costs wants it: who collects it, how, by what standard, and what it comes to. */
export interface CostLine {
  readonly key: string;
  readonly label: LocalizedText;
  readonly payee: string;
  readonly method: LocalizedText;
  readonly standard: LocalizedText;
  /** What it adds to the annual cost, simple, in percent to two decimals. */
  readonly levelPercent: string;
  readonly amount: MinorUnits;
}

/** The items, and what they add up to. */
export interface NormalCosts {
  readonly lines: readonly CostLine[];
  readonly totalPercent: string;
  readonly totalAmount: MinorUnits;
}
