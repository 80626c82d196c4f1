import { Webhook } from 'standardwebhooks';
import type { Dependencies, Randomness } from '../dependencies.ts';
import type { Job, JobKinds } from '../jobs/jobs.ts';
import { jittered } from '../jobs/run-job.ts';
import { changeDelivery, noteDelivery } from './deliveries.queries.ts';
import { changeEndpoint, type Endpoint, findEndpoint, listEndpoints, secretsOf } from './endpoints.queries.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
/** Waits between tries, as Standard Webhooks recommends: ten tries in three days (bar A25). */
const waits = [5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour];
const DISABLE_AFTER_MS = 5 * 24 * hour;
const TIMEOUT_MS = 15 * second;
const MAX_ANSWER_BYTES = 4096;
const GONE = 410;

interface EventPayload {
  type: string;
  timestamp: string;
  data: object;
}
interface DeliveryPayload {
  eventId: string;
  /** As it is signed and sent, the same at every try. */
  body: string;
}

/** An event goes to each endpoint of its tenant; each endpoint is then tried for itself, so that one that hangs holds up no other (bar A27). */
export const webhookJobs: JobKinds = {
  'webhook-event': { run: fanOut },
  'webhook-delivery': {
    run: deliver,
    atOnce: 64,
    perSubject: 4,
    tryMs: 2 * TIMEOUT_MS,
    retryAfterMs: (attempts: number, random: Randomness) => {
      const wait = waits[attempts - 1];
      return wait === undefined ? null : jittered(wait, random);
    },
  },
};

const tenantOf = ({ owner }: Job) => ({ id: owner.tenantId, mode: owner.mode });

async function fanOut(_deps: Dependencies, job: Job): Promise<void> {
  const event = job.payload as EventPayload;
  const body = JSON.stringify({ id: job.id, type: event.type, timestamp: event.timestamp, mode: job.owner.mode, data: event.data });
  await job.finish(async (tx) => {
    for (const endpoint of await listEndpoints(tx.db, tenantOf(job))) {
      if (endpoint.disabled_at !== null || !(await noteDelivery(tx, { eventId: job.id, endpointId: endpoint.id }))) continue;
      await tx.emit('webhook-delivery', endpoint.id, { eventId: job.id, body } satisfies DeliveryPayload);
    }
  });
}

async function deliver(deps: Dependencies, job: Job): Promise<void> {
  const { eventId, body } = job.payload as DeliveryPayload;
  const delivery = { eventId, endpointId: job.subject };
  const endpoint = await findEndpoint(deps.db, tenantOf(job), job.subject);
  if (!endpoint || endpoint.disabled_at !== null) return;

  const status = await post(deps, job, endpoint, eventId, body);
  await changeDelivery(deps.db, job.owner, delivery, { attempts: job.attempts, last_status: status });
  if (status !== null && status >= 200 && status < 300) {
    await job.finish(async (tx) => {
      await changeDelivery(tx.db, job.owner, delivery, { delivered_at: new Date(deps.clock.now()).toISOString() });
      if (endpoint.failing_since !== null) await changeEndpoint(tx.db, endpoint, { failing_since: null });
    });
    return;
  }
  if (await isGivenUp(deps, job, endpoint, status)) return;
  throw new Error(`the endpoint answered ${status ?? 'nothing'}`);
}

/** The status of the answer; null without one. A redirect is an answer that is not 2xx, and is not followed. */
async function post(deps: Dependencies, job: Job, endpoint: Endpoint, eventId: string, body: string): Promise<number | null> {
  const now = new Date(deps.clock.now());
  const headers = {
    'content-type': 'application/json',
    'webhook-id': eventId,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': secretsOf(deps, endpoint)
      .map((secret) => new Webhook(secret).sign(eventId, now, body))
      .join(' '),
  };
  const request = { url: endpoint.url, method: 'POST' as const, headers, body, timeoutMs: TIMEOUT_MS, maxBytes: MAX_ANSWER_BYTES };
  try {
    return (await deps.outgoing.send({ ...request, signal: job.signal })).status;
  } catch {
    // Refused, silent or unreachable: for the schedule it is all the same.
    return null;
  }
}

/** Disables an endpoint that says it is gone, or that has failed for days. */
async function isGivenUp(deps: Dependencies, job: Job, endpoint: Endpoint, status: number | null): Promise<boolean> {
  const now = deps.clock.now();
  const failingSince = endpoint.failing_since ?? new Date(now).toISOString();
  const hasFailedForDays = now - Date.parse(failingSince) >= DISABLE_AFTER_MS;
  if (status !== GONE && !hasFailedForDays) {
    if (endpoint.failing_since === null) await changeEndpoint(deps.db, endpoint, { failing_since: failingSince });
    return false;
  }
  await job.finish(async (tx) => {
    await changeEndpoint(tx.db, endpoint, { failing_since: failingSince, disabled_at: new Date(now).toISOString() });
    await tx.audit('webhook-endpoint-disabled', endpoint.id, { because: status === GONE ? 'gone' : 'failing' });
  });
  deps.log.warn('webhook-endpoint-disabled', { endpoint: endpoint.id, tenant: endpoint.tenant_id });
  return true;
}
