import type { ProductFamily } from '../catalogue/schema.ts';
import type { TreeData } from './boosted/tree.ts';
import type { Calibration } from './calibration/calibration.ts';
import type { ThresholdEvidence } from './evidence/threshold-evidence.ts';
import type { modelFormat } from './format.ts';
import type { Binning, FeatureDefinition } from './inputs/binning.ts';
import type { Points } from './scorecard/points.ts';

/** Before or after the lender's own prequalification. */
export type Stage = 'before' | 'after';

export interface Segment {
  lenderId: string;
  family: ProductFamily;
  market: string;
  stage: Stage;
}

/** Inputs of the model by name, such as `{ creditBand: 'good' }`. One that is left out is not known yet; null is the answer that there is none. */
export type Features = Readonly<Record<string, string | number | null>>;

/** One application that a lender decided. */
export interface OutcomeRow {
  /** Stable and unique; by its hash the row teaches or certifies. */
  key: string;
  segment: Segment;
  features: Features;
  approved: boolean;
  /** When the lender decided; any text that sorts as time does. Where every row has one, the latest rows certify. */
  decidedAt?: string;
}

export interface TrainingParameters {
  /** All that the model may read, and which way each input may only go. */
  features: readonly FeatureDefinition[];
  /** How hard a lender is drawn towards all lenders together: as by so many outcomes at even odds. */
  priorStrength: number;
  /** Share of rows that only certify. */
  heldOutShare: number;
  /** Share of rows between those that teach and those that certify, where all rows carry a time. */
  calibrationShare: number;
}

/** The scorecard: points of all lenders together, and of those lenders and segments that spoke for themselves. */
export interface ScorecardModel {
  binnings: readonly Binning[];
  pool: Points;
  lenders: Readonly<Record<string, Points>>;
  segments: Readonly<Record<string, Points>>;
}

/** Boosted trees over the same inputs and, as three more, the segment's lender, family and stage. */
export interface BoostedModel {
  binnings: readonly Binning[];
  /** Log-odds before the first tree. */
  base: number;
  trees: readonly TreeData[];
}

export type CandidateName = 'scorecard' | 'boosted';

export interface Candidate<Learned> {
  learned: Learned;
  /** From its log-odds to a probability. */
  calibration: Calibration;
  /** Mean over outcomes that it had not seen, calibration cross-fitted; what decides who is champion. */
  logLoss: number;
}

export interface SegmentTable {
  /** Outcomes that the model learned from. */
  trainedOn: number;
  /** Thresholds from 0.80 up, lowest first, with what outcomes say about each. */
  thresholds: readonly ThresholdEvidence[];
}

/** Plain data: stored as JSON, so that any past decision can be replayed. */
export interface ApprovalModel {
  /** Shape of this data; another shape is refused by name. */
  format: typeof modelFormat;
  /** Hash of the training rows, the parameters and the format. */
  version: string;
  parameters: TrainingParameters;
  champion: CandidateName;
  scorecard: Candidate<ScorecardModel>;
  /** Left out where there were too few outcomes to grow trees on. */
  boosted?: Candidate<BoostedModel>;
  segments: Readonly<Record<string, SegmentTable>>;
}

export interface ApprovalEstimate {
  probability: number;
  /** Outcomes of this very segment behind it; 0 means that only the pool speaks. */
  decidedHere: number;
  modelVersion: string;
}

/** The segment as one text, the key of its table. */
export function segmentKey({ lenderId, family, market, stage }: Segment): string {
  return `${lenderId}/${family}/${market}/${stage}`;
}
