import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Trail } from './trail.ts';

test('going back and saving again leads over every later answer to the question that was open', () => {
  const trail = new Trail();
  for (const fact of ['name', 'birth', 'street']) trail.saved(fact);

  trail.back();
  trail.back();
  expect([trail.opened, trail.stepsBack]).toEqual(['birth', 2]);
  trail.saved('birth');
  expect(trail.opened).toBe('street');
  trail.saved('street');
  expect([trail.opened, trail.stepsBack]).toEqual([undefined, 0]);
});

test('an answer that is opened from the review leads straight back, and is no part of the way', () => {
  const trail = new Trail();
  trail.opened = 'income';
  expect(trail.canGoBack).toBe(false);

  trail.saved('income');

  expect([trail.opened, trail.canGoBack]).toEqual([undefined, false]);
});

test('however often one goes back, as many saves lead to where one was', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 12 }), fc.nat(20), (facts, steps) => {
      const trail = new Trail();
      for (const fact of facts) trail.saved(fact);
      for (let back = 0; back < steps; back += 1) trail.back();

      const { stepsBack } = trail;
      expect(stepsBack).toBe(Math.min(steps, facts.length));
      for (let forth = 0; forth < stepsBack; forth += 1) trail.saved(trail.opened!);

      expect(trail.opened).toBe(undefined);
    }),
  );
});
