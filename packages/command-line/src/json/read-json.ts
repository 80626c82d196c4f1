import { printParseErrorCode, visit } from 'jsonc-parser';
import { FileError } from '../file-error.ts';
import { readText } from '../read-text.ts';
import { jsonPlaces } from './json-places.ts';
import { tooDeepAt } from './nesting.ts';

/** A JSON file as it was read. */
export interface JsonFile {
  file: string;
  text: string;
  /** What the text says. */
  input: unknown;
}

/** Far more than anybody writes, and far less than what uses up the stack of those who read it. */
const mostNested = 200;

/** @throws {FileError} for a file that cannot be read, is not JSON, or has a field twice: what a reader makes of those is chance. */
export function readJson(file: string): JsonFile {
  const text = readText(file);
  const deep = tooDeepAt(text, mostNested);
  if (deep) {
    const about = `${file}:${deep.line}:${deep.column}: this is nested too deeply: ${mostNested + 1} braces and brackets are open here`;
    throw new FileError('nested-too-deeply', `${about}\n    fix: write less of it in each other; in a rule, two "not" undo each other`);
  }
  const input = parse(file, text);
  const { repeated } = jsonPlaces(text, []);
  if (repeated.length === 0) return { file, text, input };
  const lines = repeated.flatMap(({ line, column, name, path }) => [
    `${file}:${line}:${column}: "${name}" stands twice in one object, and only the last would count`,
    `    fix: keep one of them   (${path})`,
  ]);
  throw new FileError('repeated-field', lines.join('\n'));
}

function parse(file: string, text: string): unknown {
  if (text.trim() === '') throw new FileError('not-json', `${file} is empty`);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FileError('not-json', firstSlip(file, text) ?? `${file} is not JSON: ${(cause as SyntaxError).message}`, { cause });
  }
}

function firstSlip(file: string, text: string): string | undefined {
  let slip: string | undefined;
  const onError: NonNullable<Parameters<typeof visit>[1]['onError']> = (error, _offset, _length, line, column) => {
    slip ??= `${file}:${line + 1}:${column + 1}: this is not JSON: ${slips[printParseErrorCode(error)] ?? 'something that does not belong here'}`;
  };
  visit(text, { onError }, { disallowComments: true });
  return slip;
}

const slips: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a word that is neither true, false nor null; a text stands in double quotation marks',
  InvalidNumberFormat: 'a number that is none',
  PropertyNameExpected: 'a name in double quotation marks is missing; after the last field there is no comma',
  ValueExpected: 'a value is missing; after the last entry there is no comma',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a } is missing',
  CloseBracketExpected: 'a ] is missing',
  EndOfFileExpected: 'there is more after the end',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfString: 'a text without its second quotation mark',
};
