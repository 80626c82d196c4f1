import { chance } from '../chance.ts';
import type { Features, OutcomeRow, Segment } from '../model.ts';

/** A lender's instalment loans in the American market, before its prequalification, unless said otherwise. */
export function aSegment(of: Partial<Segment> = {}): Segment {
  return { lenderId: 'alder', family: 'instalment', market: 'US', stage: 'before', ...of };
}

/** An even number in [0, 1): the same in every run for the same words. */
export const drawn = (row: number, purpose: number): number => chance(row + 1, purpose + 500);

export interface MadeUp {
  count: number;
  features: (row: number) => Features;
  /** Chance of approval. */
  rate: (features: Features, row: number) => number;
  segment?: Segment;
  /** First word of the keys. */
  name?: string;
}

/** Decided applications with chance in them, the same in every run. */
export function madeUpOutcomes({ count, features, rate, segment = aSegment(), name = 'row' }: MadeUp): OutcomeRow[] {
  return Array.from({ length: count }, (_, row) => {
    const given = features(row);
    return { key: `${name}-${row}`, segment, features: given, approved: drawn(row, 99) < rate(given, row) };
  });
}
