import type { Predicate, Rule } from '../rule.ts';
import type { Column } from './heading.ts';

/** One thing that is wrong with a decision table, and where. */
export interface TableFault {
  /** The line of the file, from 1; of a row over several lines the first. */
  line: number;
  /** The column, from 1; undefined for a row or a table as a whole. */
  column?: number;
  /** What stands there, if anything does. */
  found?: string;
  expected: string;
  /** What to write instead. */
  fix: string;
}

/** A record of a CSV file. */
export interface TableRow {
  line: number;
  cells: readonly string[];
}

/** The rules, and what changes nothing for anybody; or everything that is wrong. */
export type TableReading =
  | { ok: true; rules: readonly Rule[]; warnings: readonly TableFault[] }
  | { ok: false; faults: readonly TableFault[] };

/** A rule as it grows, with the rows that are its alternatives. */
export interface TableRule {
  line: number;
  cells: Map<string, { text: string; column: number }>;
  alternatives: { line: number; when: Predicate }[];
}

/** By their place in a row; a column that says nothing has no heading. */
export type Columns = readonly (Column | undefined)[];
