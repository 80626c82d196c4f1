import type { IsoDate, MinorUnits } from '@liana/finance';
import type { Reader } from '../../conformance/verdict.ts';

/** Amounts a period apart, or by date, in cents. */
export interface Flow {
  readonly on: IsoDate;
  readonly amount: MinorUnits;
}

/** A loan to make a schedule of. */
export interface Loan {
  /** In major units. */
  readonly principal: number;
  readonly annualRatePercent: number;
  readonly months: number;
}

/** Another library of npm, as its own documentation says that it is to be used. */
export interface Peer {
  /** Its name there. */
  readonly name: string;
  /** How it answers the cases of the kinds that it says it does. */
  readonly readers: Readonly<Record<string, Reader>>;
  /** All rows of equal payments, where it makes them. */
  readonly schedule?: (loan: Loan) => unknown;
  /** The internal rate of flows a period apart, where it finds one. */
  readonly periodicRate?: (amounts: readonly number[]) => number;
  /** The internal rate of dated flows, where it finds one; for peers without a periodic one. */
  readonly datedRate?: (flows: readonly Flow[]) => number;
}
