import type { Figure } from '../figures/figure.ts';
import type { Tell } from './progress.ts';

/** What came of an evaluation: every figure for programs, and the same for people as text of several lines. */
export interface Evaluated {
  readonly figures: readonly Figure[];
  readonly report: string;
}

/** One evaluation. It gets the words behind its own and tells how far it is. */
export type Evaluation = (args: readonly string[], tell: Tell) => Promise<Evaluated>;
