import type { Binning } from '../inputs/binning.ts';
import { joined, maskedCopies, type Sample } from '../inputs/sample.ts';
import type { ScorecardModel } from '../model.ts';
import { fitPoints, noPoints } from './fit.ts';
import type { Points } from './points.ts';

export interface ScorecardRequest {
  sample: Sample;
  binnings: readonly Binning[];
  /** Lender and segment of each row. */
  lenders: readonly string[];
  segments: readonly string[];
  priorStrength: number;
}

/** An outcome at even odds weighs a quarter. */
const weightOfOutcome = 0.25;
/** Pull of the pool's points towards none, in outcomes at even odds. */
const poolStrength = 6;
/** Share of rows that also teach what an unknown input is worth. */
const maskedShare = 0.5;

/**
 * The scorecard: points of all lenders together, then of each lender drawn towards those, then of each of a lender's segments drawn towards
 * the lender's. Known inputs get their points from rows as they are; what an unknown one is worth is learned from masked copies, of all
 * lenders together.
 */
export function learnScorecard({ sample, binnings, lenders, segments, priorStrength }: ScorecardRequest): ScorecardModel {
  const fit = (rows: Sample, prior: Points, strength: number, moves: 'known' | 'unknown' = 'known'): Points =>
    fitPoints({ binnings, sample: rows, prior, ridge: strength * weightOfOutcome, moves });
  const known = fit(sample, noPoints(binnings), poolStrength);
  const pool = fit(joined(sample, maskedCopies(sample, maskedShare)), known, poolStrength, 'unknown');
  const ofLenders = new Map<string, Points>();
  const ofSegments = new Map<string, Points>();
  const byLender = groups(lenders);
  for (const [lender, rows] of byLender) {
    // Where all rows are one lender's, the pool is that lender.
    const own = byLender.size === 1 ? pool : fit(rowsOf(sample, rows), pool, priorStrength);
    if (byLender.size > 1) ofLenders.set(lender, own);
    const bySegment = groups(segments, rows);
    if (bySegment.size === 1) continue;
    for (const [segment, ofSegment] of bySegment) ofSegments.set(segment, fit(rowsOf(sample, ofSegment), own, priorStrength));
  }
  // A lender's id may be any word, also one that every object answers to.
  return { binnings, pool, lenders: Object.fromEntries(ofLenders), segments: Object.fromEntries(ofSegments) };
}

/** The points that speak for a segment: its own, its lender's, or the pool's. */
export function pointsFor({ pool, lenders, segments }: ScorecardModel, lender: string, segment: string): Points {
  return segments[segment] ?? (Object.hasOwn(lenders, lender) ? lenders[lender]! : pool);
}

/** Row numbers by name, names in order. */
function groups(names: readonly string[], rows: readonly number[] = [...names.keys()]): Map<string, number[]> {
  return new Map([...Map.groupBy(rows, (row) => names[row]!)].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function rowsOf({ columns, outcomes, seeds }: Sample, rows: readonly number[]): Sample {
  return {
    columns: columns.map((bytes) => Uint8Array.from(rows, (row) => bytes[row]!)),
    outcomes: Uint8Array.from(rows, (row) => outcomes[row]!),
    seeds: Uint32Array.from(rows, (row) => seeds[row]!),
  };
}
