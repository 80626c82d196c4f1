import { z } from 'zod';

/** Every way a request can fail, with its status. Codes are for programs and never change. */
export const problemStatus = {
  'invalid-request': 422,
  'body-too-large': 413,
  'not-json': 415,
  unauthenticated: 401,
  'origin-refused': 403,
  'secret-key-in-browser': 403,
  'binding-needs-portal': 403,
  'contact-not-proved': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'idempotency-key-missing': 400,
  'idempotency-in-progress': 409,
  'idempotency-key-reused': 422,
  'illegal-transition': 409,
  'order-not-bound': 409,
  'order-changed': 409,
  'order-financed': 409,
  'offer-expired': 409,
  'offer-unavailable': 409,
  'consent-missing': 409,
  'consent-text-changed': 409,
  'disclosure-changed': 409,
  'questions-open': 409,
  'application-in-flight': 409,
  'amount-exceeds': 409,
  'code-wrong': 403,
  'code-expired': 410,
  'return-url-refused': 422,
  'clock-backwards': 409,
  'live-mode-refused': 403,
  'signature-invalid': 401,
  'rate-limited': 429,
  'lender-unavailable': 502,
  unavailable: 503,
  internal: 500,
} as const;
export type ProblemCode = keyof typeof problemStatus;
export const problemCodes = Object.keys(problemStatus) as ProblemCode[];

/** RFC 9457. `type` ends in the code; `instance` is the request's id; `errors` name each field that does not fit. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  instance: z.string(),
  code: z.enum(problemCodes as [ProblemCode, ...ProblemCode[]]),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;
export const problemType = (code: ProblemCode) => `https://liana.example/problems/${code}`;
