import { applicationStates } from '@liana/contract';
import { expect, test } from 'vitest';
import { recorded } from '../testing/recorded.ts';
import { hostStatusOf, stageOf } from './application-stage.ts';

test('every state of the model has a screen', () => {
  expect(applicationStates.map((state) => stageOf({ state }))).not.toContain(undefined);
});

test('a shop hears the same while it is open, whatever the lender said (E20)', () => {
  const open = (['begun', 'submitted', 'referred', 'counter-offered', 'approved', 'declined'] as const).map((situation) =>
    recorded('getMyApplication', situation),
  );

  expect(new Set(open.map(hostStatusOf))).toEqual(new Set(['open']));
});

test('signed is financed, and a decline that nothing follows is not', () => {
  expect(hostStatusOf(recorded('getMyApplication', 'signed'))).toBe('financed');
  expect(hostStatusOf({ ...recorded('getMyApplication', 'declined'), nextBest: null })).toBe('not-financed');
});
