import { expect, test } from 'vitest';
import { lastResult, sideBySide, timesFaster } from './speed.ts';

/** A clock that only work moves on. */
function aClock() {
  let ms = 0;
  const takes = (cost: number, result?: unknown) => () => {
    ms += cost;
    return result;
  };
  return { now: () => ms, takes };
}

test('what takes half the time is twice as fast', () => {
  const clock = aClock();

  const [fast, slow] = sideBySide([clock.takes(2), clock.takes(4)], clock.now);

  expect(fast!.perSecond).toBeCloseTo(500);
  expect(timesFaster(fast!, slow!)).toBeCloseTo(2);
});

test('one slow round changes no ratio', () => {
  const clock = aClock();
  let calls = 0;
  const disturbed = () => {
    calls += 1;
    return clock.takes(calls === 40 ? 1_000 : 2)();
  };

  const [first, second] = sideBySide([disturbed, clock.takes(2)], clock.now);

  expect(timesFaster(first!, second!)).toBeCloseTo(1);
});

test('results are kept, so that work is done', () => {
  const clock = aClock();

  sideBySide([clock.takes(5, 'done')], clock.now);

  expect(lastResult()).toBe('done');
});
