import { xirr } from '@liana/finance';
import * as functions from '@liana/finance/spreadsheet';
import type { Reader } from '../verdict.ts';
import { annualCost } from './annual-cost.ts';
import { contract } from './contract.ts';
import { returnReaders } from './returns.ts';
import { schedules } from './schedules.ts';
import { spreadsheetReaders } from './spreadsheet.ts';

/** What `@liana/finance` makes of each kind of case. */
export const financeReaders: Readonly<Record<string, Reader>> = {
  ...annualCost,
  ...contract,
  ...schedules,
  ...spreadsheetReaders(functions),
  ...returnReaders({ irr: functions.irr, xirr: (flows, dayCount) => xirr(flows, dayCount).unroundedPercent / 100 }),
};
