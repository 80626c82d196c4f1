import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../../../tools/command.ts';
import { environmentOf } from '../../../tools/system/settings.ts';
import type { RunningSystem } from '../../../tools/system/system.ts';

const lifeline = join(root, 'tools/system/lifeline.ts');

/** When each part of an import began, on the clock of `performance.now`. */
export interface ImportTimes {
  startedAt: number;
  validAt: number;
  storedAt: number;
}

/**
 * Runs `catalogue import` in a process of its own, as an operator does.
 *
 * @throws {Error} with its last words when it fails.
 */
export async function runImport({ settings }: RunningSystem, file: string, { aside }: { aside: boolean }): Promise<ImportTimes> {
  const startedAt = performance.now();
  const command = join(root, 'apps/server/src/commands/catalogue.ts');
  // A session of its own, as the operator's is; the lifeline ends it with the drill.
  const child = spawn(process.execPath, ['--import', lifeline, command, 'import', file], {
    cwd: root,
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...environmentOf(settings) },
  });
  if (aside && child.pid) stepAside(child.pid);
  let validAt = Number.NaN;
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on('line', (line) => {
      said.push(line);
      if (line.includes('products are valid')) validAt = performance.now();
    });
  }
  const code = await new Promise((done) => child.once('close', done));
  if (code !== 0) throw new Error(`the import failed: ${said.slice(-20).join('\n')}`);
  return { startedAt, validAt, storedAt: performance.now() };
}

/** Leaves the processor to whoever wants it. On Linux a session has a share of its own, whatever the priority of a process in it. */
function stepAside(pid: number): void {
  setPriority(pid, constants.priority.PRIORITY_LOW);
  try {
    writeFileSync(`/proc/${pid}/autogroup`, String(constants.priority.PRIORITY_LOW));
  } catch {
    // There is no such share here.
  }
}
