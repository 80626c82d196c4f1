import { chance, seedOf } from '../chance.ts';
import type { OutcomeRow } from '../model.ts';
import { binCount, binOf, type FeatureDefinition, firstBin, learnBinning } from './binning.ts';
import { featureOf } from './reader.ts';

/** Decided rows as small whole numbers, so that many columns are tried quickly. */
export interface Halves {
  rows: readonly OutcomeRow[];
  approved: Uint8Array;
  /** 0 or 1, by the row's key. */
  half: Uint8Array;
}

const purpose = 11;

export const halvesOf = (rows: readonly OutcomeRow[]): Halves => ({
  rows,
  approved: Uint8Array.from(rows, (row) => Number(row.approved)),
  half: Uint8Array.from(rows, ({ key }) => Number(chance(seedOf(key), purpose) < 0.5)),
});

/** One input's bins, row by row. */
export interface BinnedColumn {
  bins: Uint8Array;
  count: number;
}

export function binnedColumn(definition: FeatureDefinition, { rows }: Halves, most: number): BinnedColumn {
  const values = rows.map(({ features, approved }) => ({ value: featureOf(features, definition.name), approved }));
  const binning = learnBinning(definition, values, most);
  return { bins: Uint8Array.from(values, ({ value }) => binOf(binning, value)), count: binCount(binning) };
}

/** How well one or two inputs tell outcomes apart. */
export interface Telling {
  /** Area under the curve, 0 to 1. */
  area: number;
  approved: number;
  declined: number;
}

/**
 * Each half is ordered by the approval rates that the other half had, so that a column of unique values tells nothing. Of two columns, by
 * the rates of every pair of their bins.
 *
 * @param isKnownOnly Leaves out the rows in which a column says nothing.
 */
export function telling({ approved, half }: Halves, columns: readonly BinnedColumn[], isKnownOnly: boolean): Telling {
  const [first, second = one(approved.length)] = columns;
  const { bins, count } = first!;
  const cells = new Uint32Array(count * second.count * 4);
  for (let row = 0; row < approved.length; row += 1) {
    const [a, b] = [bins[row]!, second.bins[row]!];
    if (isKnownOnly && (a < firstBin || b < firstBin)) continue;
    cells[4 * (a * second.count + b) + 2 * half[row]! + approved[row]!]! += 1;
  }
  return areaOfCells(cells);
}

/** A column that says the same of everybody. */
const one = (rows: number): BinnedColumn => ({ bins: new Uint8Array(rows).fill(firstBin), count: firstBin + 1 });

/** Four counts a cell: declined and approved of the first half, then of the second. */
function areaOfCells(cells: Uint32Array): Telling {
  const groups = [0, 2].flatMap((side) => ratedBy(cells, side, 2 - side)).sort((a, b) => a.rate - b.rate);
  let [approved, declined, won] = [0, 0, 0];
  for (let from = 0; from < groups.length; ) {
    let [ofApproved, ofDeclined, to] = [0, 0, from];
    for (; to < groups.length && groups[to]!.rate === groups[from]!.rate; to += 1) {
      ofApproved += groups[to]!.approved;
      ofDeclined += groups[to]!.declined;
    }
    won += ofApproved * (declined + ofDeclined / 2);
    approved += ofApproved;
    declined += ofDeclined;
    from = to;
  }
  return { area: approved * declined === 0 ? 0.5 : won / (approved * declined), approved, declined };
}

/** The cells of one half with the rates of the other; one that the other has never seen stands where all of it stands. */
function ratedBy(cells: Uint32Array, side: number, other: number) {
  let [otherApproved, otherAll] = [0, 0];
  for (let cell = 0; cell < cells.length; cell += 4) {
    otherApproved += cells[cell + other + 1]!;
    otherAll += cells[cell + other]! + cells[cell + other + 1]!;
  }
  const overall = otherAll === 0 ? 0 : otherApproved / otherAll;
  const groups: { rate: number; approved: number; declined: number }[] = [];
  for (let cell = 0; cell < cells.length; cell += 4) {
    const [declined, approved] = [cells[cell + side]!, cells[cell + side + 1]!];
    if (declined + approved === 0) continue;
    const seen = cells[cell + other]! + cells[cell + other + 1]!;
    groups.push({ rate: (cells[cell + other + 1]! + overall) / (seen + 1), approved, declined });
  }
  return groups;
}
