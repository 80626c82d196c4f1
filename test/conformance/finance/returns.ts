import { type DatedFlow, type DayCount, isoDate, type MinorUnits } from '@liana/finance';
import { decimalText, list, unreadable, wholeAmounts } from '../keys.ts';
import type { ReferenceCase } from '../reference-case.ts';
import type { Reader } from '../verdict.ts';
import { namedDayCount } from './day-count-names.ts';

/** Whoever's functions for the internal rate of flows, as fractions. */
export interface ReturnFunctions {
  readonly irr?: (flows: readonly MinorUnits[]) => number;
  readonly xirr?: (flows: readonly DatedFlow[], dayCount: DayCount) => number;
}

/** Readers of the kinds that ask for a rate of return. */
export function returnReaders({ irr, xirr }: ReturnFunctions): Readonly<Record<string, Reader>> {
  return {
    ...(irr && {
      'irr.periodic': (inputs: ReferenceCase['inputs']) => {
        const amounts = wholeAmounts(list(inputs, 'cashflows').map((amount) => decimalText({ amount }, 'amount')));
        return { irr: () => irr(amounts) };
      },
    }),
    ...(xirr && {
      'irr.dated': (inputs: ReferenceCase['inputs']) => {
        const rows = list(inputs, 'cashflows').map((row) => {
          if (!Array.isArray(row)) throw unreadable('cashflows', row);
          return { on: isoDate(String(row[0])), amount: decimalText({ amount: row[1] }, 'amount') };
        });
        const amounts = wholeAmounts(rows.map(({ amount }) => amount));
        const flows = rows.map(({ on }, index) => ({ on, amount: amounts[index]! }));
        return { xirr: () => xirr(flows, namedDayCount(inputs, 'dayCount')) };
      },
    }),
  };
}
