import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Randomness } from '../dependencies.ts';

/**
 * The operator's key of this installation: a file beside the data that its owner alone may read, made at the first start. Whoever backs up
 * the data keeps this file elsewhere; without it nothing sealed opens again.
 *
 * @throws {Error} when others may read the file.
 */
export function operatorKey(folder: string, random: Randomness): Uint8Array {
  const file = join(folder, 'operator.key');
  try {
    // `wx` makes the file only where none is, so that two processes that start together agree on one key.
    writeFileSync(file, Buffer.from(random.bytes(32)).toString('base64'), { flag: 'wx', mode: 0o600 });
    chmodSync(file, 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  if ((statSync(file).mode & 0o077) !== 0) throw new Error(`Others may read ${file}. Run: chmod 600 ${file}`);
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
}
