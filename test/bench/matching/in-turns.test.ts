import { expect, test } from 'vitest';
import { timesFaster } from '../speed.ts';
import { lastFound, matchInTurns } from './in-turns.ts';
import type { Matcher } from './peer.ts';

/** A clock that only matching moves on. */
function aClock() {
  let ms = 0;
  const takes = (cost: number): Matcher => {
    return ({ place }) => {
      ms += cost;
      return [Number(place)];
    };
  };
  return { now: () => ms, takes };
}
const people = [{ place: 1 }, { place: 2 }];

test('who waits for each answer is timed like who does not', async () => {
  const clock = aClock();
  const quick = clock.takes(2);
  const slow: Matcher = async (facts) => clock.takes(50)(facts);

  const [first, second] = await matchInTurns(
    [quick, slow].map((matcher) => ({ matcher, people })),
    3,
    clock.now,
  );

  expect(second!.perSecond).toBeCloseTo(20);
  expect(timesFaster(first!, second!)).toBeCloseTo(25);
});

test('what is found is kept, so that the match is done', async () => {
  const clock = aClock();

  await matchInTurns([{ matcher: clock.takes(30), people }], 1, clock.now);

  expect(lastFound()).toEqual([1]);
});
