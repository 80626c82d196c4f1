import { seedOf } from './chance.ts';
import type { OutcomeRow } from './model.ts';

/** An outcome with what decides all that is drawn for it. */
export interface SeededRow extends OutcomeRow {
  seed: number;
}

/** Outcomes with their seeds, in the order of their keys: whatever order they came in, the same is learned. */
export function seededRows(outcomes: readonly OutcomeRow[]): SeededRow[] {
  return outcomes.map((row) => ({ ...row, seed: seedOf(row.key) })).sort((a, b) => (a.key < b.key ? -1 : 1));
}
