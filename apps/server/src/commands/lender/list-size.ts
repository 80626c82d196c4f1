import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { CommandError } from '../command.ts';

/** A list is read whole, at about a kilobyte of memory a line: a million lines took 1.1 GB. */
const mostBytes = 20_000_000;
const mostLines = 200_001;

/**
 * Looks how long a list is before anybody reads it whole. What is no file on a disk, such as a pipe, cannot be looked at twice and passes.
 *
 * @throws {CommandError} for more than 200,000 lines below the headings, or more than 20 MB.
 */
export function checkListSize(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) return;
  if (found.size > mostBytes) refuse(file, `${(found.size / 1e6).toFixed(1)} MB`);
  if (hasMoreLines(file)) refuse(file, 'more lines than that');
}

/** Counts line feeds and stops at the first too many; without any, as old programs write, carriage returns. */
function hasMoreLines(file: string): boolean {
  const chunk = new Uint8Array(64 * 1024);
  const handle = openSync(file, 'r');
  let [feeds, returns, last] = [0, 0, 0];
  try {
    for (let length = readSync(handle, chunk); length > 0; length = readSync(handle, chunk)) {
      for (let at = 0; at < length; at += 1) {
        last = chunk[at]!;
        if (last === lineFeed) feeds += 1;
        else if (last === carriageReturn) returns += 1;
      }
      const whole = Math.max(feeds, returns);
      if (whole > mostLines) return true;
    }
  } finally {
    closeSync(handle);
  }
  const isEnded = last === lineFeed || last === carriageReturn;
  return Math.max(feeds, returns) + (isEnded ? 0 : 1) > mostLines;
}

const lineFeed = 10;
const carriageReturn = 13;

function refuse(file: string, got: string): never {
  throw new CommandError(
    `Nothing was changed.\n${file}: expected at most 200,000 people, one a line, in at most 20 MB; got ${got}\n` +
      '    fix: name those alone whom this list is for. A product has one list at a tenant, so a second file would take the place of the first',
  );
}
