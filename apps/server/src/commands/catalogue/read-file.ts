import { readFileSync } from 'node:fs';
import { printParseErrorCode, visit } from 'jsonc-parser';
import { CommandError } from '../command.ts';

/** A file's text without the mark that some programs put in front of it. @throws {CommandError} with why it cannot be read. */
export function readText(file: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new CommandError(whyUnread(file, cause as NodeJS.ErrnoException), { cause });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new CommandError(`${file} is not in UTF-8. Save it as UTF-8, which spreadsheets call "CSV UTF-8".`, { cause });
  }
}

/** What a JSON file says. @throws {CommandError} with the line and column of the first slip. */
export function parseJson(file: string, text: string): unknown {
  if (text.trim() === '') throw new CommandError(`${file} is empty`);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CommandError(`${firstSlip(file, text) ?? `${file} is not JSON: ${(cause as SyntaxError).message}`}`, { cause });
  }
}

function whyUnread(file: string, { code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return `there is no file ${file}`;
  return code === 'EISDIR' ? `${file} is a folder` : `${file} cannot be read: ${code ?? message}`;
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
