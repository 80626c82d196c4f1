import { setTimeout as sleep } from 'node:timers/promises';
import { Problem, type Routes, routes } from '@liana/contract';
import { MerchantError } from './error.ts';
import { whyNotSent } from './not-sent.ts';

/** The routes that a secret key opens and this package calls. */
export type MerchantRoute =
  | 'bindSession'
  | 'getApplication'
  | 'getCharge'
  | 'captureCharge'
  | 'refundCharge'
  | 'voidCharge'
  | 'createEndpoint';
export type ResponseOf<Name extends MerchantRoute> =
  NonNullable<Routes[Name]['response']> extends Schema<infer Output, unknown> ? Output : never;
export type BodyOf<Name extends MerchantRoute> = NonNullable<Routes[Name]['body']> extends Schema<unknown, infer Input> ? Input : never;
/** What a schema reads and what may be given to it. */
type Schema<Output, Input> = { _zod: { output: Output; input: Input } };

export interface Connection {
  secretKey: string;
  apiOrigin: string;
  fetch: typeof fetch;
  /** Waits before each further try, in milliseconds: as many retries as there are entries. */
  retryAfterMs: readonly number[];
  /** Of one try. */
  timeoutMs: number;
}

export interface Call {
  params: Record<string, string>;
  body?: unknown;
  /** The same over every try, so that the API does the work once. */
  idempotencyKey?: string;
}

/** Makes one call of the contract's route table, again after network errors and 5xx, and reads its answer by the contract. */
export async function call<Name extends MerchantRoute>(connection: Connection, name: Name, request: Call): Promise<ResponseOf<Name>> {
  const answer = await sendUntilAnswered(connection, name, request);
  const json: unknown = await answer.json().catch(() => undefined);
  if (!answer.ok) throw refusal(answer.status, json);
  const parsed = routes[name].response!.safeParse(json);
  if (!parsed.success) {
    throw new MerchantError('answer-unreadable', `the answer of ${name} is not what the contract says`, { cause: parsed.error });
  }
  return parsed.data as ResponseOf<Name>;
}

async function sendUntilAnswered(connection: Connection, name: MerchantRoute, request: Call): Promise<Response> {
  let failure: unknown;
  /** What kept the latest try from being sent. */
  let notSent: string | undefined;
  let mayHaveBeenSent = false;
  for (const waitMs of [0, ...connection.retryAfterMs]) {
    if (waitMs > 0) await sleep(waitMs);
    try {
      const answer = await send(connection, name, request);
      if (!(await isWorthRepeating(answer))) return answer;
      failure = new Error(`answered ${answer.status}`);
      mayHaveBeenSent = true;
    } catch (cause) {
      failure = cause;
      notSent = whyNotSent(cause, connection.apiOrigin);
      mayHaveBeenSent ||= notSent === undefined;
    }
  }
  if (!mayHaveBeenSent)
    throw new MerchantError('unreachable', `${name} got no answer and nothing was sent: ${notSent}`, { cause: failure });
  throw new MerchantError('unreachable', `${name} got no answer; it may have taken effect, so repeat it with the same idempotency key`, {
    cause: failure,
  });
}

function send(connection: Connection, name: MerchantRoute, { params, body, idempotencyKey }: Call): Promise<Response> {
  const { method, path } = routes[name];
  const headers = new Headers({ authorization: `Bearer ${connection.secretKey}` });
  if (body !== undefined) headers.set('content-type', 'application/json');
  if (idempotencyKey !== undefined) headers.set('idempotency-key', idempotencyKey);
  return connection.fetch(new URL(fillPath(path, params), connection.apiOrigin), {
    method,
    headers,
    body: body === undefined ? null : JSON.stringify(body),
    // A redirect would carry the secret key to wherever it points.
    redirect: 'error',
    signal: AbortSignal.timeout(connection.timeoutMs),
  });
}

const fillPath = (path: string, params: Record<string, string>) =>
  path.replace(/\{(\w+)\}/g, (_, parameter: string) => encodeURIComponent(params[parameter]!));

/** 5xx, and an earlier try of the same call that the API is still busy with. */
async function isWorthRepeating(answer: Response): Promise<boolean> {
  if (answer.status >= 500) return true;
  if (answer.status !== 409) return false;
  const problem = Problem.safeParse(
    await answer
      .clone()
      .json()
      .catch(() => undefined),
  );
  return problem.data?.code === 'idempotency-in-progress';
}

function refusal(status: number, json: unknown): MerchantError {
  const problem = Problem.safeParse(json);
  if (!problem.success) return new MerchantError('answer-unreadable', `the API answered ${status} without a problem document`);
  return new MerchantError('refused', `${problem.data.code}: ${problem.data.detail ?? problem.data.title}`, { problem: problem.data });
}
