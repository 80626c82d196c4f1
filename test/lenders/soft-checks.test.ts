import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../support/caller.ts';
import { aJourney, type Journey } from '../support/journey.ts';
import type { Fault } from '../support/lender-fault.ts';
import { aPerson } from '../support/person.ts';
import { consentToSoftChecks, given, listenToLenders } from '../support/steps/frame.ts';
import { walkTo } from '../support/walk.ts';
import { startWiredSystem, type WiredSystem } from '../support/wired-system.ts';
import { type Heard, hearLenders } from './hear-lenders.ts';

const LATE_MS = 1_500;
const GIVE_UP_MS = 5_000;

let system: WiredSystem;
beforeAll(async () => {
  system = await startWiredSystem('sqlite', { server: { LIANA_LATE_AFTER_MS: `${LATE_MS}`, LIANA_GIVE_UP_AFTER_MS: `${GIVE_UP_MS}` } });
}, 120_000);
afterEach(() => system.wire.forget());
afterAll(() => system?.stop());

const anApplicant = () => walkTo(aJourney(system, { person: aPerson({ behaviour: 'approve' }) }), 'proved');
const confirmed = ({ offers }: Journey) => offers!.offers.filter(({ stage }) => stage === 'prequalified');

describe('a lender that is slow', () => {
  test('is marked late, the list is usable meanwhile, and its answer still comes in', async () => {
    system.wire.arrange({ kind: 'prequalify', lenderId: 'tessel', fault: 'hold', holdMs: 3_000 });
    const journey = await anApplicant();

    const heard = await hearLenders(journey, system.wire);

    expect(statesOf(heard, 'tessel')).toEqual(['asking', 'late', 'answered']);
    expect(whenOf(heard, 'tessel', 'late')).toBeGreaterThanOrEqual(LATE_MS - 500);
    expect(whenOf(heard, 'tessel', 'late')).toBeLessThan(3_000);
    expect(lendersInListAt(heard, 'late')).toContain('northmere');
    expect(lendersInListAt(heard, 'late')).not.toContain('tessel');
    expect(confirmed(journey).map(({ lender }) => lender.id)).toContain('tessel');
  });

  test('does not hold up who does not listen to the stream: what is there after 2.5 s comes, marked partial', async () => {
    system.wire.arrange({ kind: 'prequalify', lenderId: 'tessel', fault: 'hold', holdMs: 4_000 });
    const journey = await anApplicant();

    const from = performance.now();
    const { consents } = await call(journey.frame!, 'getPrequalificationTexts', {});
    const result = await call(journey.frame!, 'prequalify', { body: { consents: consents.map(given) } });

    expect(result.partial).toBe(true);
    expect(performance.now() - from).toBeLessThan(4_000);
    expect(result.offers.offers.filter(({ stage }) => stage === 'prequalified').length).toBeGreaterThan(0);
    expect(result.offers.pending.map(({ lender, state }) => [lender.id, state])).toEqual([
      ['tessel', expect.stringMatching(/asking|late/)],
    ]);
    await listenToLenders(journey);
  });
});

test('a lender that never answers is marked late, then given up, and the others’ offers can be chosen', async () => {
  system.wire.arrange({ kind: 'prequalify', lenderId: 'stanmoor', fault: 'swallow', times: 9 });
  const journey = await anApplicant();

  const heard = await hearLenders(journey, system.wire);

  expect(statesOf(heard, 'stanmoor')).toEqual(['asking', 'late', 'gave-up']);
  expect(whenOf(heard, 'stanmoor', 'gave-up')).toBeGreaterThanOrEqual(GIVE_UP_MS - 500);
  expect(whenOf(heard, 'stanmoor', 'gave-up')).toBeLessThan(GIVE_UP_MS + 4_000);
  expect(journey.offers!.pending.map(({ lender, state }) => [lender.id, state])).toEqual([['stanmoor', 'gave-up']]);
  expect(confirmed(journey).map(({ lender }) => lender.id)).not.toContain('stanmoor');
  expect((await walkTo(journey, 'chosen')).application!.state).toBe('draft');
});

describe('an answer that cannot be believed', () => {
  test.each<[string, Fault]>([
    ['without a signature', 'unsigned'],
    ['cut in half', 'truncated'],
    ['to another question', 'replayed'],
  ])('%s is named as garbage, and nothing of it is shown', async (_, fault) => {
    system.wire.arrange({ kind: 'prequalify', lenderId: 'kestrel', fault });
    const journey = await anApplicant();

    const heard = await hearLenders(journey, system.wire);

    expect(statesOf(heard, 'kestrel').at(-1)).toBe('garbage');
    expect(journey.offers!.pending.map(({ lender, state }) => [lender.id, state])).toEqual([['kestrel', 'garbage']]);
    expect(confirmed(journey).map(({ lender }) => lender.id)).not.toContain('kestrel');
    expect(confirmed(journey).length).toBeGreaterThan(0);
  });

  test('a gateway that fails is not garbage: the lender is unavailable, and is asked again under the same id', async () => {
    system.wire.arrange({ kind: 'prequalify', lenderId: 'kestrel', fault: 'broken', times: 9 });
    const from = system.wire.calls.length;
    const journey = await anApplicant();

    const heard = await hearLenders(journey, system.wire);

    expect(statesOf(heard, 'kestrel').at(-1)).toMatch(/unavailable|gave-up/);
    expect(confirmed(journey).map(({ lender }) => lender.id)).not.toContain('kestrel');
    const asked = system.wire.calls.slice(from).filter(({ lenderId }) => lenderId === 'kestrel');
    expect(new Set(asked.map(({ requestId }) => requestId)).size).toBe(1);
  });
});

test('whoever consents again asks no lender again: the answers stand', async () => {
  const journey = await anApplicant();
  await hearLenders(journey, system.wire);
  const from = system.wire.calls.length;

  await consentToSoftChecks(journey);
  const { consents } = await call(journey.frame!, 'getPrequalificationTexts', {});

  expect(system.wire.calls.slice(from)).toEqual([]);
  expect(consents).toEqual([]);
});

const lenderEvents = (heard: readonly Heard[], lenderId: string) =>
  heard.flatMap(({ event, atMs }) => (event.type === 'lender' && event.lenderId === lenderId ? [{ state: event.state, atMs }] : []));
const statesOf = (heard: readonly Heard[], lenderId: string) => lenderEvents(heard, lenderId).map(({ state }) => state);
const whenOf = (heard: readonly Heard[], lenderId: string, state: string) =>
  lenderEvents(heard, lenderId).find((event) => event.state === state)!.atMs;

/** Lenders whose confirmed offers are in the first list after some lender came into `state`. */
function lendersInListAt(heard: readonly Heard[], state: string): string[] {
  const at = heard.findIndex(({ event }) => event.type === 'lender' && event.state === state);
  const [list] = heard.slice(at).flatMap(({ event }) => (event.type === 'offers' ? [event.offers] : []));
  return list!.offers.filter(({ stage }) => stage === 'prequalified').map(({ lender }) => lender.id);
}
