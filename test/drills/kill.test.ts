import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../e2e/support/own-system.ts';
import { type DrillHall, openDrillHall } from './drill.ts';
import { killPoints } from './points.ts';

// The points between these, and all of them on both stores: npm run drill:kill.
const named = ['answer stored', 'lender asked', 'lender answered', 'submitted', 'signed', 'captured', 'webhook half sent'];

describe.each([
  { store: 'sqlite', points: named },
  // Where other nodes may be alive, each takes as long as the lease of the dead one.
  { store: 'postgres', points: ['answer stored', 'lender answered', 'signed'] },
] as { store: Store; points: string[] }[])('R1: a server on $store that is killed', ({ store, points }) => {
  let hall: DrillHall;
  beforeAll(async () => {
    hall = await openDrillHall(store);
  }, 120_000);
  afterAll(() => hall?.close());

  test.each(killPoints.filter(({ name }) => points.includes(name)))(
    'when $name: nothing is lost, nothing is doubled',
    { timeout: 120_000 },
    async (point) => {
      const { faults } = await hall.kill(point);

      expect(faults).toEqual([]);
    },
  );
});
