import type { Dependencies } from '../dependencies.ts';
import type { ScheduledTask } from './schedule.ts';

const HOUR_MS = 60 * 60_000;
/** Retries are recognised for at least a day (bar A1). */
const KEEP_KEYS_MS = 48 * HOUR_MS;
/** Longer than any receiver is told an event again. */
const KEEP_EVENTS_MS = 30 * 24 * HOUR_MS;

/** Removes what opens nothing any more: tokens, codes and letters that expired, old retries, work that was done long ago. */
export const purgeExpired: ScheduledTask = { name: 'purge-expired', everyMs: 10 * 60_000, run: purge };

async function purge({ db, clock }: Dependencies): Promise<void> {
  const before = (ageMs: number) => new Date(clock.now() - ageMs).toISOString();
  await db.deleteFrom('tokens').where('expires_at', '<', before(HOUR_MS)).execute();
  await db
    .deleteFrom('contact_codes')
    .where('expires_at', '<', before(2 * HOUR_MS))
    .execute();
  await db.deleteFrom('letters').where('expires_at', '<', before(0)).execute();
  await db.deleteFrom('idempotency').where('created_at', '<', before(KEEP_KEYS_MS)).execute();
  await db.deleteFrom('outbox').where('done_at', '<', before(KEEP_EVENTS_MS)).execute();
}
