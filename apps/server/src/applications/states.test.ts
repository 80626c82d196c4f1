import { type ApplicationState, applicationStates } from '@liana/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ApplicationEvent, applicationEvents, applicationMoves, isClosedWithoutLoan, isOpen, nextState } from './states.ts';

/** The table of the model, written out as pairs, so that the data is checked against something that is not itself. */
const legal = new Map<string, ApplicationState>([
  ['draft submit', 'submitted'],
  ['draft hand-over', 'handed-over'],
  ['submitted approve', 'approved'],
  ['submitted refer', 'referred'],
  ['submitted counter-offer', 'counter-offered'],
  ['submitted decline', 'declined'],
  ['referred approve', 'approved'],
  ['referred decline', 'declined'],
  ['counter-offered accept', 'approved'],
  ['counter-offered decline', 'declined'],
  ['handed-over approve', 'approved'],
  ['handed-over decline', 'declined'],
  ['approved sign', 'signed'],
  ['signed fund', 'funded'],
  ['signed rescind', 'rescinded'],
  ['funded rescind', 'rescinded'],
  ...['funded', 'repaying', 'in-arrears'].flatMap((state): [string, ApplicationState][] => [
    [`${state} pay`, 'repaying'],
    [`${state} fall-behind`, 'in-arrears'],
    [`${state} settle`, 'settled'],
    [`${state} write-off`, 'written-off'],
  ]),
  ...['draft', 'submitted', 'referred', 'counter-offered', 'handed-over', 'approved'].flatMap((state): [string, ApplicationState][] => [
    [`${state} withdraw`, 'withdrawn'],
    [`${state} expire`, 'expired'],
  ]),
]);

describe('the states of an application', () => {
  test.each(applicationStates.flatMap((state) => applicationEvents.map((event) => [state, event] as const)))(
    'from %s by %s',
    (state, event) => {
      expect(nextState(state, event)).toBe(legal.get(`${state} ${event}`) ?? null);
    },
  );

  test('A11: 10,000 random orders of events never make a move that the model does not have', () => {
    const orders = fc.array(fc.constantFrom(...applicationEvents), { minLength: 1, maxLength: 25 });

    fc.assert(
      fc.property(orders, (events) => {
        let state: ApplicationState = 'draft';
        for (const event of events) {
          const next: ApplicationState | null = nextState(state, event);
          expect(next).toBe(legal.get(`${state} ${event}`) ?? null);
          state = next ?? state;
        }
      }),
      { numRuns: 10_000 },
    );
  });

  test('A11: nobody owes anything before signing, whatever happened before', () => {
    const orders = fc.array(fc.constantFrom(...applicationEvents), { maxLength: 25 });

    fc.assert(
      fc.property(orders, (events) => {
        const path: [ApplicationState, ApplicationEvent][] = [];
        let state: ApplicationState = 'draft';
        for (const event of events) {
          const next: ApplicationState | null = nextState(state, event);
          if (next) path.push([state, event]);
          state = next ?? state;
        }
        const owes = ['signed', 'funded', 'repaying', 'in-arrears', 'settled', 'written-off', 'rescinded'].includes(state);
        const signedOnce = path.filter(([, event]) => event === 'sign').length;
        const submittedFirst = path.some(([, event]) => event === 'submit' || event === 'hand-over');

        expect(signedOnce).toBe(owes ? 1 : 0);
        if (owes) expect(submittedFirst).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });

  test('an end is an end: no state without a loan is ever left again', () => {
    for (const state of applicationStates.filter(isClosedWithoutLoan)) expect(applicationMoves[state]).toEqual({});
  });

  test('whoever can leave has signed nothing', () => {
    expect(applicationStates.filter(isOpen)).toEqual(['draft', 'submitted', 'referred', 'counter-offered', 'approved', 'handed-over']);
  });
});
