import { join } from 'node:path';
import { root, runCommand, tail } from '../../tools/command.ts';
import { environmentOf } from '../../tools/system/settings.ts';
import type { RunningSystem } from '../../tools/system/system.ts';

/**
 * Runs a command of the server (`apps/server/src/commands/<name>.ts`) on the store of a system and answers what it said.
 *
 * @throws {Error} with its last words when it fails.
 */
export async function serverCommand({ settings }: Pick<RunningSystem, 'settings'>, name: string, ...args: string[]): Promise<string> {
  const file = join(root, 'apps/server/src/commands', `${name}.ts`);
  const result = await runCommand(process.execPath, [file, ...args], { env: environmentOf(settings) });
  if (result.code !== 0) throw new Error(tail(result));
  return result.stdout;
}
