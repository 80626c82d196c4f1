import { OperatorError } from '../admin/operator-error.ts';
import type { Dependencies } from '../dependencies.ts';
import { openPlatform } from '../node/platform.ts';
import { type ServerSettings, settingsFrom } from '../node/settings.ts';

/** What went wrong is the caller's: a wrong argument, a file that does not fit. Shown without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** Runs a command against the store that the environment names, and ends the process: 0 when it worked, 1 when not. */
export async function runCommand(work: (deps: Dependencies, settings: ServerSettings) => Promise<void>): Promise<void> {
  const silent = () => {};
  let deps: Dependencies | undefined;
  try {
    const settings = settingsFrom(process.env);
    deps = await openPlatform(settings, { info: silent, warn: silent, error: silent });
    await work(deps, settings);
  } catch (error) {
    process.exitCode = 1;
    console.error(isCallers(error) ? error.message : error);
  } finally {
    await deps?.db.destroy();
  }
}

/** Whether whoever called can set it right: an argument, a value that does not fit, an option that the command does not know. */
const isCallers = (error: unknown): error is Error =>
  error instanceof CommandError ||
  error instanceof OperatorError ||
  (error instanceof TypeError && String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS'));

/** One of these words. @throws {CommandError} for any other, and for none. */
export function oneOf<const Word extends string>(text: string | undefined, words: readonly Word[], name: string): Word {
  const word = words.find((known) => known === text);
  if (word === undefined) throw new CommandError(`--${name} is one of ${words.join(', ')}${text === undefined ? '' : `, not ${text}`}`);
  return word;
}

/** An option that the command cannot do without. */
export function needed<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new CommandError(`--${name} is missing`);
  return value;
}

/** A number of hours. Nothing at all, such as an empty variable of a script, is not none: a key would end at once. @throws {CommandError} */
export function hours(text: string, name: string): number {
  if (!/^\d+(\.\d+)?$/.test(text)) throw new CommandError(`--${name} is a number of hours, such as 24, not "${text}"`);
  return Number(text);
}
