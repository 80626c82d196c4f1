import { setTimeout as sleep } from 'node:timers/promises';
import type { ApplicationState } from '@liana/contract';
import type { Store } from '../e2e/support/own-system.ts';
import { aJourney, type Journey } from '../support/journey.ts';
import { aPerson } from '../support/person.ts';
import { walkTo } from '../support/walk.ts';
import { openWebhookEar } from '../support/webhook-ear.ts';
import { startWiredSystem, type WiredSystem } from '../support/wired-system.ts';
import { patiently } from './patience.ts';
import { reckon } from './reckoning.ts';

export interface Storm {
  shoppers: number;
  kills: number;
  /** Milliseconds that a server lives, from and to. */
  life: [number, number];
}

export interface StormReport {
  kills: number;
  slowestReadyMs: number;
  /** Questions to lenders that were sent again under their id, and webhooks that were delivered again. */
  repeats: { lender: number; webhook: number };
  faults: string[];
}

/** Longer than any storm: what a kill cuts off of the jobs on PostgreSQL is free again only when its lease has ended. */
const PATIENCE_MS = 3_600_000;

/**
 * Many shoppers walk US-1 at once while the server is killed again and again, at no chosen moment (bars R1 and R13). Everybody asks again
 * until they get an answer; afterwards each journey is reckoned up, and what the shop saw of each application must be a way forward.
 */
export async function weather(store: Store, { shoppers, kills, life }: Storm): Promise<StormReport> {
  const system = await startWiredSystem(store);
  const ear = await openWebhookEar(aJourney(system).merchant, system.earPort);
  try {
    const journeys = Array.from({ length: shoppers }, (_, number) =>
      aJourney(system, { person: aPerson({ behaviour: number % 4 === 3 ? 'refer' : 'approve' }) }),
    );
    const over = new AbortController();
    const histories = journeys.map((journey) => watch(journey, over.signal));
    const walks = journeys.map((journey) => persistently(journey));
    const readyMs = await killAgainAndAgain(system, kills, life);
    const faults = (await Promise.all(walks)).flat();
    if (faults.length === 0) for (const journey of journeys) faults.push(...(await reckon({ system, ear, journey })));
    over.abort();
    for (const history of histories) faults.push(...backwards(await history));

    const { calls } = system.wire;
    return {
      kills: readyMs.length,
      slowestReadyMs: Math.max(...readyMs),
      repeats: {
        lender: calls.length - new Set(calls.map(({ requestId }) => requestId)).size,
        webhook: ear.deliveries.length - ear.events.length,
      },
      faults: [...new Set(faults)],
    };
  } finally {
    await system.stop();
    await ear.close();
  }
}

const persistently = (journey: Journey): Promise<string[]> =>
  patiently(() => walkTo(journey, 'refunded'), PATIENCE_MS).then(
    () => [],
    (error: Error) => [`${journey.order.reference}: ${error.message}`],
  );

/** Returns how long each start took. */
async function killAgainAndAgain(system: WiredSystem, kills: number, [from, to]: Storm['life']): Promise<number[]> {
  const readyMs: number[] = [];
  while (readyMs.length < kills) {
    await sleep(from + Math.random() * (to - from));
    await system.killServer();
    const start = performance.now();
    await system.startServer();
    readyMs.push(performance.now() - start);
  }
  return readyMs;
}

/** Every state in which the shop saw the application, in order. */
async function watch(journey: Journey, over: AbortSignal): Promise<ApplicationState[]> {
  const seen: ApplicationState[] = [];
  while (!over.aborted) {
    const state = journey.application && (await journey.merchant.readApplication(journey.application.id).catch(() => undefined))?.state;
    if (state && state !== seen.at(-1)) seen.push(state);
    await sleep(150);
  }
  return seen;
}

const forward: ApplicationState[] = ['draft', 'submitted', 'referred', 'approved', 'signed', 'funded', 'repaying'];

const backwards = (seen: readonly ApplicationState[]): string[] =>
  seen.every((state, at) => at === 0 || forward.indexOf(state) > forward.indexOf(seen[at - 1]!))
    ? []
    : [`an application went ${seen.join(' → ')}`];
