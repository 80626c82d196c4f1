import type { Simulation } from './run/simulate.ts';
import type { Policies } from './schema/policies.ts';

/** A file with all that came of it. */
export interface Played {
  name: string;
  file: Policies;
  simulation: Simulation;
  /** Applicants who had arrived when lenders changed in the third period; `undefined` where none did. */
  driftedAt: number | undefined;
}
