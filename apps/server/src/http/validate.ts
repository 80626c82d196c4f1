import type { z } from 'zod';
import { formWords } from './form-words.ts';
import { type FieldError, ProblemError } from './problem.ts';

/**
 * @throws {ProblemError} `invalid-request` with each field that does not fit. What arrived is not repeated: it may be personal.
 */
export function valid<Schema extends z.ZodType>(schema: Schema, value: unknown, what: 'body' | 'query'): z.output<Schema> {
  const result = schema.safeParse(value, { error: formWords });
  if (result.success) return result.data;
  throw new ProblemError('invalid-request', `The ${what} does not fit.`, { errors: result.error.issues.flatMap(fieldErrors) });
}

function fieldErrors(issue: z.core.$ZodIssue): FieldError[] {
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [path, key.slice(0, 60)].filter(Boolean).join('.'), message: 'this field is not known' }));
  }
  return [{ path, message: issue.message }];
}
