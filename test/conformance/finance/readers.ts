import type { Reader } from '../verdict.ts';
import { annualCost } from './annual-cost.ts';
import { contract } from './contract.ts';
import { schedules } from './schedules.ts';
import { spreadsheet } from './spreadsheet.ts';

/** What `@liana/finance` makes of each kind of case. */
export const financeReaders: Readonly<Record<string, Reader>> = { ...annualCost, ...contract, ...schedules, ...spreadsheet };
