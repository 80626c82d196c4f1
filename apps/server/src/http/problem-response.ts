import { type Problem, type ProblemCode, problemStatus, problemType } from '@liana/contract';
import { isStoreTrouble } from '../db/store-trouble.ts';
import { ProblemError } from './problem.ts';

const titles: Record<ProblemCode, string> = {
  'invalid-request': 'The request does not fit',
  'body-too-large': 'The body is too large',
  'not-json': 'The body is not JSON',
  unauthenticated: 'It is not known who asks',
  'origin-refused': 'This page may not ask',
  'secret-key-in-browser': 'A secret key came from a browser',
  'binding-needs-portal': 'What binds needs the portal',
  'contact-not-proved': 'The contact is not proved yet',
  'not-found': 'Not found',
  'method-not-allowed': 'This method is not allowed here',
  'idempotency-key-missing': 'An Idempotency-Key is missing',
  'idempotency-in-progress': 'The same request is being worked on',
  'idempotency-key-reused': 'The Idempotency-Key was used for another request',
  'illegal-transition': 'This is not possible in the present state',
  'order-not-bound': 'The order is not bound yet',
  'order-changed': 'The order has changed',
  'order-financed': 'The order is financed already',
  'offer-expired': 'The offer has expired',
  'offer-unavailable': 'The offer is not available',
  'consent-missing': 'A consent is missing',
  'consent-text-changed': 'The text of a consent has changed',
  'disclosure-changed': 'The disclosure has changed',
  'questions-open': 'Questions are still open',
  'application-in-flight': 'An application is on its way',
  'amount-exceeds': 'The amount is larger than what is left',
  'code-wrong': 'The code is wrong',
  'code-expired': 'The code is no longer valid',
  'return-url-refused': 'The return URL is not registered',
  'clock-backwards': 'The clock only goes forward',
  'live-mode-refused': 'This is for test mode only',
  'signature-invalid': 'The signature does not fit',
  'rate-limited': 'Too many requests',
  'lender-unavailable': 'The lender cannot be reached',
  unavailable: 'Not available now',
  internal: 'Something failed here',
};

/** RFC 9457, in the same shape for every failure: no HTML, no stack, no SQL (bar A2). */
export function problemResponse(error: ProblemError, requestId: string): Response {
  const problem: Problem = {
    type: problemType(error.code),
    title: titles[error.code],
    status: problemStatus[error.code],
    detail: error.detail,
    instance: requestId,
    code: error.code,
    ...(error.errors && { errors: [...error.errors] }),
  };
  return Response.json(problem, { status: problem.status, headers: { ...error.headers, 'content-type': 'application/problem+json' } });
}

/** Whatever was thrown, as a problem; an error that nobody foresaw says nothing about itself. */
export function asProblem(cause: unknown): ProblemError {
  if (cause instanceof ProblemError) return cause;
  if (isStoreTrouble(cause)) {
    const detail = 'The store cannot be used at this moment. Try again with the same Idempotency-Key.';
    return new ProblemError('unavailable', detail, { cause, headers: { 'retry-after': '1' } });
  }
  const detail = 'The request failed here, not at your side. Try again; the id of this answer helps us to find why.';
  return new ProblemError('internal', detail, { cause });
}
