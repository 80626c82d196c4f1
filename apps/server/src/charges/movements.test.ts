import { MovementKind } from '@liana/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chargeStatus, chargeSums, fundingStatus, isAdmitted, type Movement, roomFor } from './movements.ts';

const aMovement = fc.record({ kind: fc.constantFrom(...MovementKind.options), amountMinor: fc.integer({ min: -5, max: 60 }) });

/** What stays on a charge when movements are asked for in this order. */
function admittedOf(asked: readonly Movement[]): Movement[] {
  const taken: Movement[] = [];
  for (const movement of asked) if (isAdmitted(movement, chargeSums(taken))) taken.push(movement);
  return taken;
}

describe('a charge', () => {
  test('A11: 10,000 random orders never capture more than was authorised, refund more than was captured, or void a capture', () => {
    fc.assert(
      fc.property(fc.array(aMovement, { maxLength: 30 }), (asked) => {
        const taken = admittedOf([{ kind: 'authorise', amountMinor: 100 }, ...asked]);
        const sums = chargeSums(taken);

        expect(sums.authorisedMinor).toBe(100);
        expect(sums.capturedMinor + sums.voidedMinor).toBeLessThanOrEqual(sums.authorisedMinor);
        expect(sums.refundedMinor).toBeLessThanOrEqual(sums.capturedMinor);
        expect(taken.every((movement) => movement.amountMinor > 0)).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });

  test('a movement is taken exactly while there is room for it', () => {
    fc.assert(
      fc.property(fc.array(aMovement, { maxLength: 20 }), aMovement, (asked, further) => {
        const sums = chargeSums(admittedOf(asked));

        expect(isAdmitted(further, sums)).toBe(further.amountMinor >= 1 && further.amountMinor <= roomFor(further.kind, sums));
      }),
    );
  });

  test('its status follows its movements', () => {
    const statusAfter = (...movements: [Movement['kind'], number][]) =>
      chargeStatus(
        chargeSums([{ kind: 'authorise', amountMinor: 100 }, ...movements.map(([kind, amountMinor]) => ({ kind, amountMinor }))]),
      );

    expect(statusAfter()).toBe('authorised');
    expect(statusAfter(['capture', 60])).toBe('partly-captured');
    expect(statusAfter(['capture', 60], ['capture', 40])).toBe('captured');
    expect(statusAfter(['capture', 60], ['void', 40])).toBe('captured');
    expect(statusAfter(['void', 100])).toBe('voided');
    expect(statusAfter(['capture', 60], ['refund', 10])).toBe('partly-refunded');
    expect(statusAfter(['capture', 60], ['refund', 60])).toBe('refunded');
  });

  test('the lender has funded nothing, a part, or all of the captures', () => {
    const sums = chargeSums([
      { kind: 'authorise', amountMinor: 100 },
      { kind: 'capture', amountMinor: 60 },
    ]);

    expect(fundingStatus(chargeSums([]), 0)).toBe('none');
    expect(fundingStatus(sums, 0)).toBe('pending');
    expect(fundingStatus(sums, 59)).toBe('partly-funded');
    expect(fundingStatus(sums, 60)).toBe('funded');
  });
});
