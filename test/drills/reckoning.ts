import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { WebhookEvent } from '@liana/contract';
import type { LenderCall } from '../support/lender-call.ts';
import { myLoans } from '../support/steps/portal.ts';
import { parcels } from '../support/steps/shop-server.ts';
import { lenderRows, platformRows } from '../support/stores.ts';
import type { Ground } from './points.ts';

const SETTLED_WITHIN_MS = 45_000;

/**
 * What person, shop, lender and webhooks say at the end of a journey that went through a kill: nothing lost, nothing doubled, no wrong
 * amount. One sentence for each thing that is otherwise.
 */
export async function reckon(ground: Ground): Promise<string[]> {
  await untilSettled(ground);
  return [
    ...(await chargeFaults(ground)),
    ...(await loanFaults(ground)),
    ...questionFaults(ground),
    ...callFaults(ground.system.wire.calls, ground.journey.application!.id),
    ...lenderFaults(ground),
    ...webhookFaults(ground),
    ...storeFaults(ground),
  ];
}

/** The lender pays out, and the last webhook arrives, a little after the last act. */
async function untilSettled(ground: Ground): Promise<void> {
  const deadline = Date.now() + SETTLED_WITHIN_MS;
  const isSettled = async () => {
    const { funding } = await ground.journey.merchant.readCharge(ground.journey.chargeId!);
    return funding === 'funded' && webhookFaults(ground).length === 0 && lenderFaults(ground).length === 0;
  };
  while (!(await isSettled()) && Date.now() < deadline) await sleep(200);
}

async function chargeFaults({ journey }: Ground): Promise<string[]> {
  const { financed } = journey.order;
  const { first, second } = parcels(journey);
  const charge = await journey.merchant.readCharge(journey.chargeId!);
  return [
    ...differs(
      'movements',
      charge.movements.map(({ kind, amount }) => [kind, amount.amountMinor]),
      [
        ['authorise', financed],
        ['capture', first],
        ['capture', second],
        ['refund', second],
      ],
    ),
    ...differs(
      'sums',
      [charge.authorised, charge.captured, charge.refunded, charge.voided].map(({ amountMinor }) => amountMinor),
      [financed, financed, second, 0],
    ),
    ...differs('funding', charge.funding, 'funded'),
  ];
}

async function loanFaults({ journey }: Ground): Promise<string[]> {
  const { loans, openApplications } = await myLoans(journey);
  return [
    ...differs(
      'loans',
      loans.map(({ applicationId, terms }) => [applicationId, terms.principal.amountMinor]),
      [[journey.application!.id, journey.order.financed]],
    ),
    ...differs('open applications', openApplications.length, 0),
  ];
}

/** Nobody is asked twice what they have answered. */
const questionFaults = ({ journey }: Ground) => differs('questions asked twice', repeated(journey.asked), []);

/** Each lender was asked each thing under one id; asked again, it was the same question to the byte. */
function callFaults(calls: readonly LenderCall[], applicationId: string): string[] {
  const byId = Map.groupBy(calls, ({ lenderId, kind, requestId }) => `${lenderId} ${kind} ${requestId}`);
  const changed = [...byId].filter(([, same]) => new Set(same.map(({ body }) => body)).size > 1).map(([id]) => id);
  const about = calls.filter((call) => call.applicationId === applicationId);
  const idsOf = (kind: LenderCall['kind']) => new Set(about.filter((call) => call.kind === kind).map(({ requestId }) => requestId)).size;
  const softChecks = Map.groupBy(
    calls.filter(({ kind }) => kind === 'prequalify'),
    ({ lenderId, personReference }) => `${lenderId} ${personReference}`,
  );
  const askedTwice = [...softChecks].filter(([, same]) => new Set(same.map(({ requestId }) => requestId)).size > 1).map(([who]) => who);
  return [
    ...differs('questions that changed when repeated', changed, []),
    ...differs('lenders with two soft checks', askedTwice, []),
    ...differs('apply, sign, captures, refunds', [idsOf('apply'), idsOf('sign'), idsOf('captures'), idsOf('refunds')], [1, 1, 2, 1]),
  ];
}

/** The lender's own books. */
function lenderFaults({ system, journey }: Ground): string[] {
  const rows = lenderRows(
    system,
    'select state, captured_minor, refunded_minor from applications where application_id = ?',
    journey.application!.id,
  ).map((row) => [row.state, row.captured_minor, row.refunded_minor]);
  return differs("lender's books", rows, [['signed', journey.order.financed, parcels(journey).second]]);
}

/** At least once on the wire, exactly once after repeats are told apart by id. */
function webhookFaults({ ear, journey }: Ground): string[] {
  const { financed } = journey.order;
  const { first, second } = parcels(journey);
  const told = eventsOf(ear.events, journey.application!.id).map((event) => `${event.type} ${amountOf(event)}`);
  const expected = [
    `application.approved ${financed}`,
    `charge.authorised ${financed}`,
    `charge.captured ${first}`,
    `charge.captured ${second}`,
    `charge.refunded ${second}`,
  ];
  return differs('webhooks', told.sort(), expected.sort());
}

const eventsOf = (events: readonly WebhookEvent[], applicationId: string) =>
  events.filter(({ data }) => data.applicationId === applicationId);

function amountOf({ data }: WebhookEvent): number | undefined {
  if ('financed' in data) return data.financed.amountMinor;
  return 'amount' in data ? data.amount.amountMinor : undefined;
}

/** SQLite must have come through whole (bar R2). */
function storeFaults({ system }: Ground): string[] {
  if (system.store !== 'sqlite') return [];
  const [row] = platformRows(system, 'pragma integrity_check');
  return differs('integrity of the store', row?.integrity_check, 'ok');
}

const repeated = <T>(values: readonly T[]) => values.filter((value, at) => values.indexOf(value) !== at);

const differs = (what: string, found: unknown, expected: unknown): string[] =>
  isDeepStrictEqual(found, expected) ? [] : [`${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`];
