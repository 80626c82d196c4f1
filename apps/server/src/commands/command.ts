import { FileError, type Form, type Line, runLine, type Shape, UsageError } from '@liana/command-line';
import { OperatorError } from '../admin/operator-error.ts';
import type { Dependencies } from '../dependencies.ts';
import { openPlatform } from '../node/platform.ts';
import { type ServerSettings, settingsFrom } from '../node/settings.ts';

/** What went wrong is the caller's to set right, such as a file that does not fit. Shown without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/**
 * Runs a command against the store that the environment names, and ends the process: 0 when it worked, 1 when not, 2 when what was typed
 * does not fit, in which case nothing was opened.
 */
export const runCommand = <const Forms extends Record<string, Form>>(
  shape: Shape<Forms>,
  work: (line: Line<Forms>, deps: Dependencies, settings: ServerSettings) => Promise<void>,
): Promise<void> => runLine(shape, (line) => onStore((deps, settings) => work(line, deps, settings)));

/** Does work on the store that the environment names, and says what went wrong as `saying` does. */
export async function onStore(work: (deps: Dependencies, settings: ServerSettings) => Promise<void>): Promise<void> {
  const silent = () => {};
  let deps: Dependencies | undefined;
  try {
    await saying(async () => {
      const settings = settingsFrom(process.env);
      deps = await openPlatform(settings, { info: silent, warn: silent, error: silent });
      await work(deps, settings);
    });
  } finally {
    await deps?.db.destroy();
  }
}

/** Does work whose errors the caller is to set right: they are printed without a stack, and the process ends with 1. */
export async function saying(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    process.exitCode = 1;
    const isToldInWords = error instanceof CommandError || error instanceof FileError || error instanceof OperatorError;
    console.error(isToldInWords ? error.message : error);
  }
}

/** A number of hours. Nothing at all, such as an empty variable of a script, is not none: a key would end at once. @throws {UsageError} */
export function hours(text: string, name: string): number {
  if (!/^\d+(\.\d+)?$/.test(text)) throw new UsageError(`--${name} is a number of hours, such as 24, not "${text}"`);
  return Number(text);
}
