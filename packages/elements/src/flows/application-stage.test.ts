import { applicationStates } from '@liana/contract';
import { expect, test } from 'vitest';
import { aDecline, anApplication } from '../testing/index.ts';
import { hostStatusOf, stageOf } from './application-stage.ts';

test('every state of the model has a screen', () => {
  expect(applicationStates.map((state) => stageOf({ state }))).not.toContain(undefined);
});

test('a shop hears the same while it is open, whatever the lender said (E20)', () => {
  const open = [
    anApplication(),
    anApplication({ state: 'submitted' }),
    anApplication({ state: 'referred' }),
    anApplication({ state: 'counter-offered' }),
    anApplication({ state: 'approved' }),
    aDecline(),
  ];

  expect(new Set(open.map(hostStatusOf))).toEqual(new Set(['open']));
});

test('signed is financed, and a decline that nothing follows is not', () => {
  expect(hostStatusOf(anApplication({ state: 'signed' }))).toBe('financed');
  expect(hostStatusOf({ ...aDecline(), nextBest: null })).toBe('not-financed');
});
