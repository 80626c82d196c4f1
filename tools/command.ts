import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';

export const root = join(import.meta.dirname, '..');

export interface CommandResult {
  /** The exit code; 128 and the signal's number after a signal, as shells have it; 127 where the program is missing. */
  code: number;
  stdout: string;
  stderr: string;
}

export interface CommandOptions {
  cwd?: string;
  env?: Record<string, string | undefined>;
}

const running = new Set<ChildProcess>();
let isEnding = false;

/** Runs a program of `node_modules/.bin` or of the machine to its end and answers what it said. It cannot ask anything. */
export function runCommand(program: string, args: string[], { cwd = root, env = {} }: CommandOptions = {}): Promise<CommandResult> {
  return new Promise((done) => {
    if (isEnding) return; // whoever waits for it is about to end too
    const child = spawn(program, args, {
      cwd,
      // A group of its own, so that what the program starts (browsers, databases) can be ended with it.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
        NO_COLOR: '1',
        FORCE_COLOR: undefined,
        ...env,
      },
    });
    const said = { stdout: '', stderr: '' };
    running.add(child);
    child.stdout.setEncoding('utf8').on('data', (text) => (said.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (said.stderr += text));
    child.on('error', (error) => done({ ...said, code: 127, stderr: `${program}: ${error.message}` }));
    child.on('close', (code, signal) => {
      running.delete(child);
      if (!isEnding) done({ ...said, code: code ?? 128 + (signal ? constants.signals[signal] : 0) });
    });
  });
}

/**
 * Ends everything that {@link runCommand} has under way, with all that it has started; what does not go is made to. No command
 * can be started from then on, and none comes back: the caller ends the process.
 */
export async function endCommands(graceMs = 5_000): Promise<void> {
  isEnding = true;
  const ended = [...running].map((child) => new Promise((done) => child.once('close', done)));
  signalAll('SIGTERM');
  const force = setTimeout(() => signalAll('SIGKILL'), graceMs);
  await Promise.all(ended);
  clearTimeout(force);
}

function signalAll(signal: NodeJS.Signals): void {
  for (const { pid } of running) {
    try {
      if (pid) process.kill(-pid, signal);
    } catch {
      // The group has ended meanwhile.
    }
  }
}

/** The end of what a program said, where the reason for its failure stands. */
export function tail({ stdout, stderr }: CommandResult, lines = 40): string {
  return `${stdout}\n${stderr}`.trim().split('\n').slice(-lines).join('\n');
}
