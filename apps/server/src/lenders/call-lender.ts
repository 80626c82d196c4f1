import { BrokenCircuitError, BulkheadRejectedError } from 'cockatiel';
import type { z } from 'zod';
import type { Dependencies, OutgoingResponse } from '../dependencies.ts';
import { lenderSecretPlace } from '../http/lender-signature.ts';
import { isStorable } from '../http/storable.ts';
import { guardOf } from './guards.ts';
import type { LenderRow } from './lenders.queries.ts';
import { isSigned, signatureHeaders } from './signature.ts';

export interface LenderCall<Answer> {
  lender: LenderRow;
  /** Below the lender's base URL, such as `/v1/apply`. */
  path: string;
  /** The same id asked again gets the same answer. */
  requestId: string;
  body: object;
  schema: z.ZodType<Answer>;
  timeoutMs: number;
  signal?: AbortSignal;
  /** Asks a simulated lender for no simulated wait. */
  withoutWait?: boolean;
}

/** What came of a call. `garbage`: an answer that is not the lender's, or that says nothing; `why` names no content of it. */
export type LenderReply<Answer> =
  | { kind: 'answer'; answer: Answer }
  | { kind: 'garbage'; why: string }
  | { kind: 'silent' }
  | { kind: 'unavailable' };

const maxBytes = 64 * 1024;

/** Asks a lender, signed, through its bulkhead and breaker, and believes only a signed answer of the agreed form. */
export async function callLender<Answer extends { requestId: string }>(
  deps: Dependencies,
  call: LenderCall<Answer>,
): Promise<LenderReply<Answer>> {
  const { lender, requestId, schema } = call;
  const secret = deps.vault.openOperator(lenderSecretPlace(lender.id), lender.secret_sealed);
  const startedAt = deps.clock.now();
  let response: OutgoingResponse;
  try {
    response = await guardOf(deps, lender.id).execute(() => send(deps, call, secret));
  } catch (error) {
    if (call.signal?.aborted) throw call.signal.reason;
    const isRefusedHere = error instanceof BrokenCircuitError || error instanceof BulkheadRejectedError;
    const isSilent = !isRefusedHere && deps.clock.now() - startedAt >= call.timeoutMs;
    return { kind: isSilent ? 'silent' : 'unavailable' };
  }
  if (!isSigned(secret, requestId, deps.clock.now(), response.headers, response.body)) return { kind: 'garbage', why: 'signature' };
  const json = parseJson(response.body);
  const parsed = schema.safeParse(json);
  if (!parsed.success || !isStorable(json)) return { kind: 'garbage', why: 'form' };
  return parsed.data.requestId === requestId ? { kind: 'answer', answer: parsed.data } : { kind: 'garbage', why: 'request-id' };
}

/** A status of 5xx counts as no answer, so that the breaker learns of it; whatever else came is for the caller to judge. */
async function send(deps: Dependencies, call: LenderCall<unknown>, secret: string): Promise<OutgoingResponse> {
  const { lender, path, requestId, body, timeoutMs, signal, withoutWait } = call;
  const text = JSON.stringify(body);
  const response = await deps.outgoing.send({
    url: lender.base_url + path,
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...signatureHeaders(secret, requestId, new Date(deps.clock.now()), text),
      ...(withoutWait && { prefer: 'wait=0' }),
    },
    body: text,
    timeoutMs,
    maxBytes,
    ...(signal && { signal }),
  });
  if (response.status >= 500) throw new Error(`${lender.id} answered ${response.status}`);
  return response;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
