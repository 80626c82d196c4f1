import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrillHall, openDrillHall } from './drill.ts';
import { killPoints } from './points.ts';

const stores = ['sqlite', 'postgres'] as const;

describe.each(stores)('R1: a server on %s that is killed', (store) => {
  let hall: DrillHall;
  beforeAll(async () => {
    hall = await openDrillHall(store);
  }, 180_000);
  afterAll(() => hall?.close());

  test.each(killPoints)('when $name, loses and doubles nothing', { timeout: 120_000 }, async (point) => {
    const { faults, readyMs } = await hall.kill(point);

    expect(faults).toEqual([]);
    expect(readyMs).toBeLessThan(3_000);
  });
});
