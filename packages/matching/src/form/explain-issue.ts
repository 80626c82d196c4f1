import type { z } from 'zod';
import { closest } from '../facts/closest.ts';
import { fieldsAt } from './fields-at.ts';

/** An issue of form in words that name what is there and what should be. */
export interface ExplainedIssue {
  path: readonly PropertyKey[];
  message: string;
  fix: string;
  /** Where the field would stand that an unknown one was most likely meant to be. */
  meant?: readonly PropertyKey[];
}

/** Where an issue was found. */
interface Ground {
  /** What the file says at the place of the issue. */
  value: unknown;
  input: unknown;
  schema: z.core.$ZodType;
  forms: Readonly<Record<string, string>>;
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in square brackets',
  tuple: 'two numbers, such as [12, 36]',
  object: 'an object in braces',
  record: 'an object in braces',
};

export function explainIssue(issue: z.core.$ZodIssue, { value, input, schema, forms }: Ground): ExplainedIssue[] {
  const { path } = issue;
  const key = path.at(-1);
  const name = key === undefined ? 'the file' : typeof key === 'number' ? `entry ${key + 1}` : `"${String(key)}"`;
  if (issue.code === 'custom') return [{ path, message: issue.message, fix: String(issue.params?.fix) }];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((stranger) => unknownField(path, stranger, fieldsAt(schema, path, input)));
  if (value === undefined && key !== undefined) return [{ path, message: `${name} is missing`, fix: `add ${forms[String(key)] ?? name}` }];
  const found = `${name} is ${written(value)}`;
  return [{ path, message: found, fix: fixOf(issue, value) }];
}

function fixOf(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return `write ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return oneOf(issue.values.map(String), value);
    case 'invalid_key':
      return 'remove it';
    case 'too_small':
      return leastOf(issue);
    case 'too_big':
      return mostOf(issue);
    case 'invalid_union':
      if ('options' in issue && issue.options) return oneOf(issue.options.map(String), value);
      break;
  }
  // The schema's own words say what is expected.
  return `write ${issue.message}`;
}

function unknownField(path: readonly PropertyKey[], stranger: string, known: readonly string[]): ExplainedIssue {
  const meant = closest(stranger, known);
  const unknown = { path: [...path, stranger], message: `there is no field "${stranger}" here` };
  if (meant === undefined) return { ...unknown, fix: known.length === 0 ? 'remove it' : `remove it, or use one of ${known.join(', ')}` };
  return { ...unknown, fix: `did you mean "${meant}"?`, meant: [...path, meant] };
}

function oneOf(values: readonly string[], value: unknown): string {
  const meant = typeof value === 'string' ? closest(value, values) : undefined;
  if (meant !== undefined) return `did you mean "${meant}"?`;
  return values.length === 1 ? `write "${values[0]}"` : `write one of ${values.map((known) => `"${known}"`).join(', ')}`;
}

function leastOf({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): string {
  if (origin === 'array') return `list at least ${minimum}`;
  if (origin === 'string') return 'write a text that is not empty';
  return `write a number ${inclusive ? `from ${minimum} up` : `above ${minimum}`}`;
}

function mostOf({ origin, maximum, inclusive }: z.core.$ZodIssueTooBig): string {
  if (origin === 'array') return `list at most ${maximum}`;
  if (origin === 'string') return `write at most ${maximum} letters`;
  return inclusive ? `write at most ${maximum}` : `write a number below ${maximum}`;
}

/** A value as it stands in the file, as far as fits into a sentence. */
function written(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
