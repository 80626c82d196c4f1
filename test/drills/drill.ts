import type { Store } from '../e2e/support/own-system.ts';
import { aJourney } from '../support/journey.ts';
import { aPerson } from '../support/person.ts';
import { milestones, walkTo } from '../support/walk.ts';
import { openWebhookEar } from '../support/webhook-ear.ts';
import { startWiredSystem } from '../support/wired-system.ts';
import { patiently } from './patience.ts';
import type { Ground, KillPoint } from './points.ts';
import { reckon } from './reckoning.ts';

/** What came of one kill. */
export interface Outcome {
  store: Store;
  point: KillPoint;
  /** From the start of the new process to its first `ready`. */
  readyMs: number;
  /** From there until the person had the step done that was cut off. */
  goesOnMs: number;
  /** Questions that lenders were asked again, under the same id, and webhooks that were delivered again. */
  repeats: { lender: number; webhook: number };
  /** What was lost, doubled or wrong; empty when all is well. */
  faults: string[];
}

/** A place to kill servers in: a whole system on this store, and a shop that hears webhooks. */
export interface DrillHall {
  kill(point: KillPoint): Promise<Outcome>;
  close(): Promise<void>;
}

export async function openDrillHall(store: Store): Promise<DrillHall> {
  const system = await startWiredSystem(store);
  const ear = await openWebhookEar(aJourney(system).merchant, system.earPort);
  return {
    async kill(point) {
      const journey = aJourney(system, { person: aPerson({ behaviour: 'approve' }) });
      return killAt(point, { system, ear, journey });
    },
    async close() {
      await system.stop();
      await ear.close();
    },
  };
}

/** Walks a new shopper to the point, kills the server there, starts it again, and walks on to the end of the journey. */
async function killAt(point: KillPoint, ground: Ground): Promise<Outcome> {
  const { system, ear, journey } = ground;
  const callsFrom = system.wire.calls.length;
  const deliveriesFrom = ear.deliveries.length;
  const eventsFrom = ear.events.length;
  await walkTo(journey, point.after);

  const dead = Promise.withResolvers<void>();
  point.set(ground, () => dead.resolve(system.killServer()));
  const step = milestones[milestones.indexOf(point.after) + 1]!;
  const cutOff = walkTo(journey, step).catch(() => {});
  await within(30_000, dead.promise, `the server was not killed at "${point.name}"`);

  const from = performance.now();
  await system.startServer();
  const readyAt = performance.now();
  await cutOff;
  const faults = await patiently(() => walkTo(journey, step)).then(
    (): string[] => [],
    (error: Error) => [`cannot go on: ${error.message}`],
  );
  const goesOnMs = performance.now() - readyAt;
  if (faults.length === 0) faults.push(...(await finish(ground)));

  const calls = system.wire.calls.slice(callsFrom);
  return {
    store: system.store,
    point,
    readyMs: readyAt - from,
    goesOnMs,
    repeats: {
      lender: calls.length - new Set(calls.map(({ lenderId, kind, requestId }) => `${lenderId} ${kind} ${requestId}`)).size,
      webhook: ear.deliveries.length - deliveriesFrom - (ear.events.length - eventsFrom),
    },
    faults,
  };
}

async function finish(ground: Ground): Promise<string[]> {
  try {
    await patiently(() => walkTo(ground.journey, 'refunded'));
    return await reckon(ground);
  } catch (error) {
    return [`cannot be finished: ${(error as Error).message}`];
  }
}

/** A drill that kills nothing proves nothing. */
async function within<T>(ms: number, promise: Promise<T>, otherwise: string): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(otherwise)), ms);
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
