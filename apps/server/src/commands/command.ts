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
    console.error(error instanceof CommandError ? error.message : error);
  } finally {
    await deps?.db.destroy();
  }
}

/** An option that the command cannot do without. */
export function needed<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new CommandError(`--${name} is missing`);
  return value;
}
