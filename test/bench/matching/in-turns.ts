import type { Facts } from '@liana/matching';
import { type Pace, paceOfRounds } from '../speed.ts';
import type { Matcher } from './peer.ts';

/** Somebody who matches, and whom: the slow ones are asked about fewer people. */
export interface Turn {
  readonly matcher: Matcher;
  readonly people: readonly Facts[];
}

const turnMs = 25;

let kept: unknown;

/** What was found last, so that the results have a reader. */
export const lastFound = (): unknown => kept;

/**
 * Matches a second of several, who take turns, so that a machine that is slow for a while is slow for all. A turn is as many matches as
 * go into a moment, but at least one. They are warm: each has been checked before.
 */
export async function matchInTurns(turns: readonly Turn[], rounds: number, now: () => number): Promise<Pace[]> {
  const found = turns.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, turn] of turns.entries()) found[index]!.push(await paceOf(turn, now));
  }
  return found.map(paceOfRounds);
}

async function paceOf({ matcher, people }: Turn, now: () => number): Promise<number> {
  const start = now();
  let done = 0;
  let passed = 0;
  while (passed < turnMs) {
    const found = matcher(people[done % people.length]!);
    // Waiting for what is there already would cost the quick ones more than the match.
    kept = found instanceof Promise ? await found : found;
    done += 1;
    passed = now() - start;
  }
  return (done * 1_000) / passed;
}
