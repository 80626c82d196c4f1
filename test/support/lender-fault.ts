import type { LenderCall, LenderCallKind } from './lender-call.ts';

/** What happens to a call instead of its usual way. */
export type Fault =
  /** The answer comes `holdMs` later than the lender gives it. */
  | 'hold'
  /** The lender never hears of it; the platform's connection stays open until it hangs up itself. */
  | 'swallow'
  /** The lender hears of it and answers, but the platform never reads it. */
  | 'lose-answer'
  /** An answer without a signature. */
  | 'unsigned'
  /** The first half of the answer, with a signature that was made for all of it. */
  | 'truncated'
  /** The lender's answer to an earlier question of the same kind, well signed. */
  | 'replayed'
  /** 500, as from a lender's own gateway. */
  | 'broken';

export interface FaultRule {
  kind: LenderCallKind;
  lenderId?: string;
  fault: Fault;
  holdMs?: number;
  /** The rule holds for so many calls; 1 unless told otherwise. */
  times?: number;
  /** Runs at the very moment: when the call came in, or, for `lose-answer`, when the lender's answer to it is here. */
  whenHit?: (call: LenderCall) => void;
}

/** What a lender said, on its way to the platform. */
export interface LenderAnswer {
  status: number;
  headers: Record<string, string>;
  text: string;
}

/** The answer as the platform gets it. `earlier` is what the lender said to a question of this kind before. */
export function spoilt(answer: LenderAnswer, fault: Fault | undefined, earlier: LenderAnswer | undefined): LenderAnswer {
  if (fault === 'truncated') return { ...answer, text: answer.text.slice(0, answer.text.length / 2) };
  if (fault === 'replayed') return earlier ?? { ...answer, text: '' };
  if (fault !== 'unsigned') return answer;
  const { 'webhook-signature': _, ...headers } = answer.headers;
  return { ...answer, headers };
}
