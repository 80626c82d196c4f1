import { type ProblemCode, problemStatus } from '@liana/contract';

/** One field that does not fit, by its path (`wish.amount.currency`), and what was expected there. */
export interface FieldError {
  path: string;
  message: string;
}

/**
 * What a handler throws when it cannot do what was asked; the app answers it as an RFC 9457 problem.
 * `detail` is read by people: what was expected, what arrived, what to do. It holds no personal fact and no token.
 */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly detail: string;
  readonly errors: readonly FieldError[] | undefined;
  /** Further headers of the answer, such as `Retry-After`. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: ProblemCode,
    detail: string,
    options: ErrorOptions & { errors?: readonly FieldError[]; headers?: Record<string, string> } = {},
  ) {
    super(detail, options);
    this.code = code;
    this.detail = detail;
    this.errors = options.errors;
    this.headers = options.headers ?? {};
  }

  get status(): number {
    return problemStatus[this.code];
  }
}

/** The one answer for what is not there and for what is another's: a caller cannot tell them apart (bar A8). */
export const notFound = (what: string) => new ProblemError('not-found', `There is no such ${what} here.`);
