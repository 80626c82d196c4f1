import type { FactId } from '../facts/fact.ts';

export interface NextQuestion {
  factId: FactId;
  /** Upper bound of the questions still to come, this one counted. */
  atMost: number;
  /** How many open offers this one answer certainly settles. */
  settles: number;
}
