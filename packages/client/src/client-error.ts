import { Problem, type ProblemCode } from '@liana/contract';

/**
 * The server's problem codes, and two that only a client can know: `unreachable`, when no answer came (offline, time-out,
 * connection lost), and `unreadable`, when something answered that is not this API.
 */
export type ClientErrorCode = ProblemCode | 'unreachable' | 'unreadable';

/** Why a call has no result. The message is for developers and holds nothing that a person typed. */
export class ClientError extends Error {
  override readonly name = 'ClientError';
  readonly code: ClientErrorCode;
  /** The HTTP status; 0 when no answer came. */
  readonly status: number;
  /** The problem as the server sent it, with the fields that do not fit. */
  readonly problem: Problem | undefined;

  constructor(code: ClientErrorCode, status: number, options: { problem?: Problem; cause?: unknown } = {}) {
    super(`the call failed: ${code}${status ? ` (${status})` : ''}`, { cause: options.cause });
    this.code = code;
    this.status = status;
    this.problem = options.problem;
  }

  /** True when asking again may help and cannot do harm: nothing is known to have happened. */
  get mayRetry(): boolean {
    return this.status === 0 || this.status >= 500 || this.code === 'idempotency-in-progress' || this.code === 'rate-limited';
  }
}

/** The error of an answer that is not a success. `body` is what was read of it, parsed or not. */
export function errorOfAnswer(status: number, body: unknown): ClientError {
  const problem = problemIn(body);
  return problem ? new ClientError(problem.code, status, { problem }) : new ClientError('unreadable', status);
}

function problemIn(body: unknown): Problem | undefined {
  // A proxy in between answers in HTML, and a newer server may use a code that this client does not know.
  const result = Problem.safeParse(typeof body === 'string' ? jsonOrUndefined(body) : body, { jitless: true });
  return result.success ? result.data : undefined;
}

function jsonOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
