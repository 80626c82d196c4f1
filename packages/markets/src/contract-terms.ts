import type { IsoDate, MinorUnits } from '@liana/finance';
import type { LocalizedText } from './text.ts';

/** What a contract says beside its price, where a market's law wants it told before it is signed. */
export interface ContractTerms {
  /** A loan by instalments, a deferred payment, a credit line, an overdraft. */
  readonly typeOfCredit: LocalizedText;
  /** When and how the money is paid out. */
  readonly drawdown: LocalizedText;
  /** In which order a payment is taken for charges, interest and principal. */
  readonly orderOfPayments: LocalizedText;
  /** Empty where none is asked for. */
  readonly securities: readonly LocalizedText[];
  /** Contracts without which the credit, or these terms, cannot be had: an insurance, an account. Empty for none. */
  readonly requiredServices: readonly LocalizedText[];
  /** Databases that are asked before the lender decides, each with its address. Empty for none. */
  readonly databases: readonly string[];
  /** `up-to-limit`: what the lender loses, up to the ceiling of the law. */
  readonly earlyRepaymentCompensation: 'none' | 'up-to-limit';
  /** Last day on which the lender is bound by these terms. */
  readonly validUntil: IsoDate;
  /** When charges may change; they do not when left out. */
  readonly costChanges?: LocalizedText;
  /** What a notary charges; none when left out. */
  readonly notaryCosts?: MinorUnits;
  /** What a variable rate follows; none for a fixed one. */
  readonly referenceRate?: ReferenceRate;
  /** Whether the whole debt may be asked back at any time, as of an overdraft; not when left out. */
  readonly isRepayableOnDemand?: boolean;
}

/** An index that a borrowing rate follows. */
export interface ReferenceRate {
  /** With its administrator: `3-month Euribor (EMMI)`. */
  readonly name: LocalizedText;
  /** On the day of the disclosure, as a decimal string: `'2.05'`. */
  readonly percent: string;
  /** When and how the borrowing rate follows it. */
  readonly adjustment: LocalizedText;
}
