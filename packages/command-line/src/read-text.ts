import { readFileSync } from 'node:fs';
import { FileError } from './file-error.ts';

/** A file's text without the mark that some programs put in front of it. @throws {FileError} with why it cannot be read. */
export function readText(file: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new FileError('unreadable', whyUnread(file, cause as NodeJS.ErrnoException), { cause });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new FileError('not-utf-8', `${file} is not in UTF-8. Save it as UTF-8, which spreadsheets call "CSV UTF-8".`, { cause });
  }
}

function whyUnread(file: string, { code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return `there is no file ${file}`;
  return code === 'EISDIR' ? `${file} is a folder` : `${file} cannot be read: ${code ?? message}`;
}
