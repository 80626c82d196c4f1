import type { ApplicationState, ChargeView } from '@liana/contract';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aJourney, type Journey } from '../support/journey.ts';
import { aPerson } from '../support/person.ts';
import { walkTo } from '../support/walk.ts';
import { startWiredSystem, type WiredSystem } from '../support/wired-system.ts';
import { type Act, type ActName, acts, applicationsOf, type SeenApplication } from './any-order.ts';

let system: WiredSystem;
beforeAll(async () => {
  system = await startWiredSystem();
}, 120_000);
afterAll(() => system?.stop());

/** MODEL section 3: where an application may go from each state in one move. */
const moves: Readonly<Partial<Record<ApplicationState, readonly ApplicationState[]>>> = {
  draft: ['submitted', 'withdrawn', 'expired'],
  submitted: ['approved', 'referred', 'counter-offered', 'declined', 'withdrawn', 'expired'],
  referred: ['approved', 'declined', 'withdrawn', 'expired'],
  'counter-offered': ['approved', 'declined', 'withdrawn', 'expired'],
  approved: ['signed', 'withdrawn', 'expired'],
  signed: ['funded', 'rescinded'],
  funded: ['repaying', 'rescinded'],
};

/** Between two looks an application may have moved more than once. */
const canReach = (from: ApplicationState, to: ApplicationState): boolean =>
  from === to || (moves[from] ?? []).some((next) => canReach(next, to));

/** What leads on, in most orders; what ends a visit comes more rarely, or nothing else would be seen. */
const waysOn: ActName[] = ['choose', 'answerAll', 'submit', 'accept', 'sign', 'capture', 'refund', 'wait'];

const allActs = Object.keys(acts) as ActName[];

// Set LIANA_ORDERS for a longer run than a test may take.
const runs = Number(process.env.LIANA_ORDERS ?? 8);

test('A11: in whatever order things are done, no step is skipped, nothing goes back, and no amount is wrong', {
  timeout: runs * 60_000,
}, async () => {
  const act = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...waysOn) }, { weight: 1, arbitrary: fc.constantFrom(...allActs) });
  const order = fc.array(fc.record({ name: act, dice: fc.nat(200) }), { minLength: 15, maxLength: 40 });
  const behaviour = fc.constantFrom('approve' as const, 'refer' as const, 'counter' as const, 'decline-first' as const);

  await fc.assert(
    fc.asyncProperty(behaviour, order, async (forced, steps) => {
      const journey = await walkTo(aJourney(system, { person: aPerson({ behaviour: forced }) }), 'entered');
      let before = await applicationsOf(journey);
      for (const { name, dice } of steps) {
        const answer = await (acts[name] as Act)(journey, dice);
        const after = await applicationsOf(journey);
        expect(answer?.status ?? 200, name).toBeLessThan(500);
        for (const [id, { state }] of before)
          expect(canReach(state, after.get(id)!.state), `${name}: ${state} to ${after.get(id)!.state}`).toBe(true);
        await checkCharges(journey, after);
        before = after;
      }
    }),
    { numRuns: runs, endOnFailure: true },
  );
});

const paid: readonly ApplicationState[] = ['signed', 'funded', 'repaying', 'in-arrears', 'settled', 'written-off', 'rescinded'];

/** There is a charge for what was signed and for nothing else, one at most, over the order's amount. */
async function checkCharges(journey: Journey, applications: ReadonlyMap<string, SeenApplication>): Promise<void> {
  for (const { state, chargeId } of applications.values()) expect(chargeId !== null, state).toBe(paid.includes(state));
  const ids = [...applications.values()].flatMap(({ chargeId }) => chargeId ?? []);
  expect(ids.length).toBeLessThanOrEqual(1);
  for (const id of ids) checkSums(await journey.merchant.readCharge(id), journey.order.financed);
}

function checkSums({ movements, authorised, captured, refunded, voided }: ChargeView, financed: number): void {
  const sumOf = (kind: string) =>
    movements.filter((movement) => movement.kind === kind).reduce((sum, { amount }) => sum + amount.amountMinor, 0);

  expect(movements.filter(({ kind }) => kind === 'authorise')).toHaveLength(1);
  expect([authorised, captured, refunded, voided].map(({ amountMinor }) => amountMinor)).toEqual(
    ['authorise', 'capture', 'refund', 'void'].map(sumOf),
  );
  expect(authorised.amountMinor).toBe(financed);
  expect(captured.amountMinor + voided.amountMinor).toBeLessThanOrEqual(authorised.amountMinor);
  expect(refunded.amountMinor).toBeLessThanOrEqual(captured.amountMinor);
}
