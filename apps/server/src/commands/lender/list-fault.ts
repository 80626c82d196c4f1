import { CommandError } from '../command.ts';

/** The columns of a list of people who are approved in advance. */
export const headings = ['contact', 'limit'] as const;
export type Heading = (typeof headings)[number];

/** Something to mend. It never says what stands in a cell: that may be somebody's contact, also where an amount should be. */
export interface ListFault {
  line: number;
  /** From 1. */
  column?: number;
  heading?: Heading;
  expected: string;
  fix: string;
}

/** More than somebody mends before the next try. */
const mostPrinted = 50;

/** `people.csv:4: column 2 "limit": expected …`, and below it what to write instead. */
export function refuseList(file: string, faults: readonly ListFault[]): never {
  const lines = faults.slice(0, mostPrinted).map(({ line, column, heading, expected, fix }) => {
    const place = column === undefined ? '' : ` column ${column}${heading ? ` "${heading}"` : ''}:`;
    return `${file}:${line}:${place} expected ${expected}\n    fix: ${fix}`;
  });
  const more = faults.length > mostPrinted ? [`… and ${faults.length - mostPrinted} more`] : [];
  throw new CommandError(['Nothing was changed.', ...lines, ...more].join('\n'));
}
