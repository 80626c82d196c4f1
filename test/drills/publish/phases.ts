import type { Timed } from './open-loop.ts';
import type { LateTurn } from './watch-loop.ts';

/** A stretch of a publication, on the clock of `performance.now`. */
export interface Phase {
  name: string;
  from: number;
  to: number;
  /** Only who comes during the publication can wait for it. */
  part: 'before' | 'during' | 'afterwards';
}

/** What requests that were due in one stretch waited for, in milliseconds. */
export interface PhaseFigures {
  phase: Phase;
  requests: number;
  p50: number;
  p99: number;
  longest: Timed | undefined;
  /** The latest turn of the server's event loop. */
  loopMs: number;
  /** The most that the server computed in one turn. */
  workMs: number;
}

export function figuresOf(phase: Phase, timed: readonly Timed[], late: readonly LateTurn[]): PhaseFigures {
  const inside = timed.filter(({ dueAt }) => dueAt >= phase.from && dueAt < phase.to).sort((a, b) => a.latencyMs - b.latencyMs);
  const turns = late.filter(({ at }) => at >= phase.from && at < phase.to);
  const at = (share: number) => inside[Math.ceil(share * inside.length) - 1]?.latencyMs ?? 0;
  return { phase, requests: inside.length, p50: at(0.5), p99: at(0.99), longest: inside.at(-1), ...latest(turns) };
}

const latest = (turns: readonly LateTurn[]) => ({
  loopMs: Math.max(0, ...turns.map(({ lateMs }) => lateMs)),
  workMs: Math.max(0, ...turns.map(({ workMs }) => workMs)),
});

/**
 * How much longer than the longest wait before was the longest wait while the catalogue was published, in milliseconds; negative where all
 * was quicker. Both stretches are long enough to meet what else makes requests wait on this machine.
 */
export function addedWait(figures: readonly PhaseFigures[]): number {
  const longestOf = (part: Phase['part']) =>
    Math.max(...figures.filter(({ phase }) => phase.part === part).map(({ longest }) => longest?.latencyMs ?? 0));
  return longestOf('during') - longestOf('before');
}
