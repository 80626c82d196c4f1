import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { checkPolicies } from './check/check-policies.ts';
import { type Policies, policiesSchema } from './schema/policies.ts';
import { jsonPath, SimulatorError } from './simulator-error.ts';

/**
 * The policies of a file.
 *
 * @throws {SimulatorError} with the JSON path of the first fault.
 */
export function readPolicies(file: string): Policies {
  try {
    return parsePolicies(readJson(file));
  } catch (error) {
    if (!(error instanceof SimulatorError)) throw error;
    throw new SimulatorError(error.code, error.path, error.fault, file, { cause: error });
  }
}

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new SimulatorError('not-readable', '$', 'cannot be opened; expected a file of lenders’ policies', file, { cause });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SimulatorError('not-json', '$', cause instanceof Error ? cause.message : 'not JSON', file, { cause });
  }
}

/** Policies from parsed JSON. @throws {SimulatorError} with the JSON path of the first fault. */
export function parsePolicies(json: unknown): Policies {
  const parsed = policiesSchema.safeParse(json);
  if (!parsed.success) {
    const { path, message } = deepest(parsed.error.issues[0]!, []);
    throw new SimulatorError('wrong-form', jsonPath(path), message);
  }
  checkPolicies(parsed.data);
  return parsed.data;
}

/** What is wrong inside the variant of a union that got furthest, where there is one. */
function deepest(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): { path: readonly PropertyKey[]; message: string } {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return { path, message: issue.message };
  const inner = issue.errors.flatMap((issues) => issues.slice(0, 1)).map((first) => deepest(first, path));
  return inner.reduce((a, b) => (b.path.length > a.path.length ? b : a), { path, message: issue.message });
}
