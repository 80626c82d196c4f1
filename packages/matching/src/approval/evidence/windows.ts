import { chance, seedOf } from '../chance.ts';
import { type OutcomeRow, segmentKey, type TrainingParameters } from '../model.ts';

/** What each outcome is for. */
export interface Windows {
  learning: readonly OutcomeRow[];
  /** Later than those that teach; empty where rows carry no time, and calibration is cross-fitted on those that teach. */
  calibrating: readonly OutcomeRow[];
  /** Nothing is learned from these: they only certify. */
  certifying: readonly OutcomeRow[];
}

/**
 * Parts the outcomes. Where every one says when it was decided, each segment's latest certify and those before them calibrate; outcomes
 * of one moment are parted by the hash of their keys. Without times, that hash alone parts them.
 */
export function windowsOf(rows: readonly OutcomeRow[], parameters: TrainingParameters): Windows {
  const isTimed = rows.length > 0 && rows.every((row) => row.decidedAt !== undefined);
  if (!isTimed) {
    const [certifying, learning] = [true, false].map((held) => rows.filter((row) => isHeldOut(row, parameters) === held));
    return { learning: learning!, calibrating: [], certifying: certifying! };
  }
  const windows = { learning: [] as OutcomeRow[], calibrating: [] as OutcomeRow[], certifying: [] as OutcomeRow[] };
  for (const ofSegment of Map.groupBy(rows, (row) => segmentKey(row.segment)).values()) {
    const inTime = ofSegment
      .map((row) => ({ row, tie: seedOf(row.key) }))
      .sort((a, b) => compare(a.row.decidedAt!, b.row.decidedAt!) || a.tie - b.tie);
    for (const [index, { row }] of inTime.entries()) {
      const later = (inTime.length - index) / inTime.length;
      if (later <= parameters.heldOutShare) windows.certifying.push(row);
      else if (later <= parameters.heldOutShare + parameters.calibrationShare) windows.calibrating.push(row);
      else windows.learning.push(row);
    }
  }
  return windows;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Whether a row without a time certifies instead of teaching. */
export function isHeldOut({ key }: OutcomeRow, { heldOutShare }: TrainingParameters): boolean {
  return seedOf(key) / 2 ** 32 < heldOutShare;
}

/** Number of parts in which outcomes are judged by what was learned from the others. */
export const foldCount = 4;

const purpose = 7;

/** The cross-fitting part of an outcome. */
export function foldOf(seed: number): number {
  return Math.floor(chance(seed, purpose) * foldCount);
}
