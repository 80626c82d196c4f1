import type { z } from 'zod';
import { explainIssue } from './explain-issue.ts';
import { valueAt } from './value-at.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong at one place of a file whose form is wrong. */
export interface FormFault {
  /** The keys that lead to the place; none for the file as a whole. */
  path: readonly PropertyKey[];
  /** What is there. */
  message: string;
  /** What to write instead. */
  fix: string;
}

export interface ExplainedFile {
  /** What refused the file. */
  schema: z.core.$ZodType;
  input: unknown;
  /** What a field holds that is easily forgotten, by its name: `"text": { "en": "…" }`. */
  forms?: Readonly<Record<string, string>>;
  /** Of an issue that says ten things the one that helps. */
  narrow?: (issue: Issue, value: unknown) => readonly Issue[];
}

/** Every fault of a file that a schema refused, in words that name what is there and what should be, in the order of the schema. */
export function explainForm(
  issues: readonly Issue[],
  { schema, input, forms = {}, narrow = (issue) => [issue] }: ExplainedFile,
): FormFault[] {
  const explained = issues
    .flatMap((issue) => narrow(issue, valueAt(input, issue.path)))
    .flatMap((issue) => explainIssue(issue, { value: valueAt(input, issue.path), input, schema, forms }));
  // A field that is misspelt is not missing as well.
  const misspelt = new Set(explained.flatMap(({ meant }) => meant?.join('.') ?? []));
  return explained.filter(({ path }) => !misspelt.has(path.join('.'))).map(({ path, message, fix }) => ({ path, message, fix }));
}
