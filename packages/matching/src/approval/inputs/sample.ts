import { chance } from '../chance.ts';
import { type Binning, binOf, unknownBin } from './binning.ts';

/** Training rows as bytes: one column for each input, in the order of the binnings. */
export interface Sample {
  columns: readonly Uint8Array[];
  /** 1 where the lender approved. */
  outcomes: Uint8Array;
  /** What is drawn for a row is drawn by this. */
  seeds: Uint32Array;
}

interface Row {
  approved: boolean;
  seed: number;
}

/** Rows as bytes; `value` reads an input of a row. */
export function encode<Given extends Row>(
  rows: readonly Given[],
  binnings: readonly Binning[],
  value: (row: Given, name: string) => string | number | null | undefined,
): Sample {
  return {
    columns: binnings.map((binning) => Uint8Array.from(rows, (row) => binOf(binning, value(row, binning.name)))),
    outcomes: Uint8Array.from(rows, (row) => Number(row.approved)),
    seeds: Uint32Array.from(rows, (row) => row.seed),
  };
}

/** Purposes of the draws below. */
const isCopied = 1;
const severity = 2;
const isMasked = 3;

/**
 * Copies of a share of the rows in which some inputs are made unknown, from hardly any to nearly all: what teaches a model to answer
 * before everything was asked.
 */
export function maskedCopies({ columns, outcomes, seeds }: Sample, share: number): Sample {
  const copied = [...seeds.keys()].filter((row) => chance(seeds[row]!, isCopied) < share);
  const hides = (row: number, column: number) => chance(seeds[row]!, isMasked, column) < chance(seeds[row]!, severity);
  return {
    columns: columns.map((bins, column) => Uint8Array.from(copied, (row) => (hides(row, column) ? unknownBin : bins[row]!))),
    outcomes: Uint8Array.from(copied, (row) => outcomes[row]!),
    // A copy draws for itself: it must not always share its original's trees.
    seeds: Uint32Array.from(copied, (row) => seeds[row]! ^ 0x5bd1e995),
  };
}

/** Two samples of the same inputs, one behind the other. */
export function joined(a: Sample, b: Sample): Sample {
  return {
    columns: a.columns.map((bins, column) => joinedBytes(bins, b.columns[column]!)),
    outcomes: joinedBytes(a.outcomes, b.outcomes),
    seeds: Uint32Array.from([...a.seeds, ...b.seeds]),
  };
}

function joinedBytes(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
