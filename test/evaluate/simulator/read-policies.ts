import { FileError, type JsonFile, type PlacedFault, placedLines, readJson } from '@liana/command-line';
import { explainForm } from '@liana/matching';
import { checkPolicies } from './check/check-policies.ts';
import { smallAnswers } from './check/small-answers.ts';
import { type Policies, policiesSchema } from './schema/policies.ts';
import { jsonPath, type PolicyFault, SimulatorError, type SimulatorErrorCode } from './simulator-error.ts';

/**
 * The policies of a file. What can be played and is likely a slip goes to `warn`, line by line.
 *
 * @throws {SimulatorError} with line, column, fix and path of every fault.
 */
export function readPolicies(file: string, warn: (line: string) => void = console.error): Policies {
  const json = read(file);
  const placed = (faults: readonly PlacedFault[]) => placedLines(json, faults, jsonPath);
  try {
    const policies = parsePolicies(json.input);
    for (const line of placed(smallAnswers(policies))) warn(line);
    return policies;
  } catch (error) {
    if (!(error instanceof SimulatorError)) throw error;
    const [first, ...others] = error.faults;
    throw first ? SimulatorError.of([first, ...others], placed(error.faults)) : error;
  }
}

const codes: Readonly<Partial<Record<FileError['code'], SimulatorErrorCode>>> = {
  'not-json': 'not-json',
  'nested-too-deeply': 'wrong-form',
  'repeated-field': 'wrong-form',
};

function read(file: string): JsonFile {
  try {
    return readJson(file);
  } catch (cause) {
    if (!(cause instanceof FileError)) throw cause;
    const error = new SimulatorError(codes[cause.code] ?? 'not-readable', '$', cause.message, file, { cause });
    // It names file and place itself.
    error.message = cause.message;
    throw error;
  }
}

/** Policies from parsed JSON. @throws {SimulatorError} with the JSON path of every fault; of form first, and then of what it says. */
export function parsePolicies(json: unknown): Policies {
  const parsed = policiesSchema.safeParse(json);
  if (parsed.success) {
    checkPolicies(parsed.data);
    return parsed.data;
  }
  const explained = explainForm(parsed.error.issues, { schema: policiesSchema, input: json, forms });
  const [first, ...others] = explained.map((fault): PolicyFault => ({ code: 'wrong-form', ...fault }));
  throw SimulatorError.of([first!, ...others]);
}

/** What is easily forgotten, as it is written. */
const forms: Readonly<Record<string, string>> = {
  format: '"format": "lender-policies/v1"',
  description: '"description": "…", what the file plays, in a sentence',
  seed: '"seed": 7, any whole number from 0 up',
  distribution: '"distribution": { "is": "normal", "mean": …, "sd": … }, or lognormal, uniform or listed',
  decision: '"decision": { "noise": { "temperature": 0.5, "flipped": 0.01 } }',
  noise: '"noise": { "temperature": 0.5, "flipped": 0.01 }; zeros for a lender that never errs',
  rules: '"rules": [ … ], [] where nothing is published',
  fact: '"fact": "…", the platform\'s fact that the answer becomes',
};
