import { expect, test } from 'vitest';
import { slices } from './slices.ts';

test.each([true, false])('whatever else waits for the event loop gets its turn during long work (waited for: %s)', async (isWaitedFor) => {
  const giveWay = slices({ isWaitedFor });
  let turns = 0;
  const others = setInterval(() => {
    turns += 1;
  }, 1);

  const until = performance.now() + 100;
  while (performance.now() < until) await giveWay();
  clearInterval(others);

  expect(turns).toBeGreaterThan(0);
});
