import type { ProductFamily } from '../catalogue/schema.ts';

/** Before or after the lender's own prequalification. */
export type Stage = 'before' | 'after';

export interface Segment {
  lenderId: string;
  family: ProductFamily;
  market: string;
  stage: Stage;
}

/** Banded inputs of the model, such as `{ creditBand: 'good', debtRatio: '30-36' }`. A missing one is unknown. */
export type Features = Readonly<Record<string, string>>;

/** One application that a lender decided. */
export interface OutcomeRow {
  /** Stable and unique; decides by its hash whether the row trains or certifies. */
  key: string;
  segment: Segment;
  features: Features;
  approved: boolean;
}

export interface TrainingParameters {
  /** Number of score bands. */
  bands: number;
  /** How many pooled outcomes a segment's own band is worth before it speaks for itself. */
  priorStrength: number;
  /** Share of rows that only certify. */
  heldOutShare: number;
}

/** What outcomes that the model has not seen say about one threshold. */
export interface HeldOutCount {
  threshold: number;
  decided: number;
  approved: number;
}

export interface SegmentTable {
  /** Approval rate by score band, never falling. */
  rates: readonly number[];
  /** Outcomes that the rates were learned from. */
  trainedOn: number;
  /** For each distinct rate from 0.80 up, lowest first. */
  heldOut: readonly HeldOutCount[];
}

/** Plain data: stored as JSON, so that any past decision can be replayed. */
export interface ApprovalModel {
  /** Hash of the training rows and parameters. */
  version: string;
  parameters: TrainingParameters;
  /** Points by feature and band; a missing or unseen band adds nothing. */
  weights: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Score cuts between the bands, ascending. */
  cuts: readonly number[];
  /** Approval rate of all lenders together, by band. */
  pool: readonly number[];
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
  return [lenderId, family, market, stage].join('/');
}
