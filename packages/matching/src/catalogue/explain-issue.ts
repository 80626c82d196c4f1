import { z } from 'zod';
import { closest } from '../facts/closest.ts';
import { catalogueFileSchema } from './schema.ts';

/** An issue of form in words that name what is there and what should be. */
export interface ExplainedIssue {
  path: readonly PropertyKey[];
  message: string;
  fix: string;
  /** Where the field would stand that an unknown one was most likely meant to be. */
  meant?: readonly PropertyKey[];
}

/** What a field holds that is easily forgotten. */
const forms: Readonly<Record<string, string>> = {
  fact: '"fact": "…", what the predicate is about',
  text: '"text": { "en": "…", "zh-Hans": "…" }',
  reason: '"reason": { "code": "…", "text": { "en": "…", "zh-Hans": "…" } }',
  when: '"when": { "fact": "…", "atLeast": 0 }',
  rules: '"rules": [ … ], with at least one rule',
  en: '"en": "…", the text in English',
  'zh-Hans': '"zh-Hans": "…", the text in Simplified Chinese',
};

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

export function explainIssue(issue: z.core.$ZodIssue, value: unknown): ExplainedIssue[] {
  const { path } = issue;
  const key = path.at(-1);
  const name = key === undefined ? 'the file' : typeof key === 'number' ? `entry ${key + 1}` : `"${String(key)}"`;
  if (issue.code === 'custom') return [{ path, message: issue.message, fix: String(issue.params?.fix) }];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((stranger) => unknownField(path, stranger));
  if (value === undefined) return [{ path, message: `${name} is missing`, fix: `add ${forms[String(key)] ?? name}` }];
  const found = `${name} is ${written(value)}`;
  if (issue.code === 'invalid_type') return [{ path, message: found, fix: `write ${kinds[issue.expected] ?? issue.expected}` }];
  if (issue.code === 'invalid_value') return [{ path, message: found, fix: oneOf(issue.values.map(String), value) }];
  if (issue.code === 'invalid_key') return [{ path, message: `${name} is no key here`, fix: 'remove it' }];
  if (issue.code === 'too_small') return [{ path, message: found, fix: leastOf(issue) }];
  if (issue.code === 'too_big') return [{ path, message: found, fix: `write at most ${issue.maximum}` }];
  // The schema's own words say what is expected.
  return [{ path, message: found, fix: `write ${issue.message}` }];
}

function unknownField(path: readonly PropertyKey[], stranger: string): ExplainedIssue {
  const known = fieldsAt(catalogueFileSchema, path);
  const meant = closest(stranger, known);
  const unknown = { path: [...path, stranger], message: `there is no field "${stranger}" here` };
  if (meant === undefined) return { ...unknown, fix: `remove it, or use one of ${known.join(', ')}` };
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

/** A value as it stands in the file, as far as fits into a sentence. */
function written(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** The names that a field may have at a place of the file. */
function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const [key, ...rest] = path;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodLazy) return fieldsAt(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return [...new Set(schema.options.flatMap((option) => fieldsAt(option, path)))];
  if (schema instanceof z.ZodArray) return key === undefined ? [] : fieldsAt(schema.element, rest);
  if (schema instanceof z.ZodRecord)
    return key === undefined && schema.keyType instanceof z.ZodEnum ? schema.keyType.options.map(String) : [];
  if (!(schema instanceof z.ZodObject)) return [];
  if (key === undefined) return Object.keys(schema.shape);
  const inner: z.core.$ZodType | undefined = schema.shape[String(key)];
  return inner ? fieldsAt(inner, rest) : [];
}
