import type * as spreadsheet from '../spreadsheet/index.ts';

/** A lawful call of every function of the entry for spreadsheets. */
export const spreadsheetCalls = {
  cumipmt: [0.01, 24, 10_000, 1, 12, 'end'],
  cumprinc: [0.01, 24, 10_000, 1, 12, 'end'],
  effect: [0.12, 12],
  fv: [0.01, 24, -470, 10_000, 'end'],
  ipmt: [0.01, 3, 24, 10_000, 0, 'end'],
  irr: [[-100, 60, 60]],
  nominal: [0.12, 12],
  nper: [0.01, -470, 10_000, 0, 'end'],
  npv: [0.01, [-100, 60, 60], 1],
  pmt: [0.01, 24, 10_000, 0, 'end'],
  ppmt: [0.01, 3, 24, 10_000, 0, 'end'],
  pv: [0.01, 24, -470, 0, 'end'],
  rate: [24, -470, 10_000, 0, 'end'],
} satisfies { readonly [Name in keyof typeof spreadsheet]: Parameters<(typeof spreadsheet)[Name]> };
