import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../command.ts';

/** One process of the system. */
export interface Service {
  /**
   * Resolves once `GET /readyz` answers 200.
   *
   * @throws {Error} with its last words when it ends before, or is not ready within a minute.
   */
  untilReady(): Promise<void>;
  /** Resolves when it is gone, with how it went and its last words. */
  readonly ended: Promise<string>;
  /** Asks it to end and waits; what has not ended after `graceMs`, twelve seconds as a rule, is killed. */
  stop(graceMs?: number): Promise<void>;
  /** `kill -9`: it gets no chance to tidy up. */
  kill(): Promise<void>;
}

export interface ServiceOptions {
  /** How people call it when it fails. */
  name: string;
  /** Its main module. It finds its settings in the environment, listens on 127.0.0.1, and ends by itself on SIGTERM. */
  main: string;
  port: number;
  env: Record<string, string | undefined>;
  /** What Node is told before the module. */
  flags?: readonly string[];
  /** What it says is appended here. */
  logFile: string;
}

const LAST_WORDS = 25;
const READY_WITHIN_MS = 60_000;
const lifeline = join(import.meta.dirname, 'lifeline.ts');

/** Starts a process that lives no longer than we do. */
export function startService({ name, main, port, env, flags = [], logFile }: ServiceOptions): Service {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = createWriteStream(logFile, { flags: 'a' });
  const lastWords: string[] = [];
  const child = spawn(process.execPath, [...flags, '--import', lifeline, main], {
    cwd: root,
    // Ctrl-C reaches the whole group of a terminal; a service is asked to end by us alone, and once.
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log.write(text);
      lastWords.push(...text.trimEnd().split('\n'));
      lastWords.splice(0, lastWords.length - LAST_WORDS);
    });
  }

  const over = new AbortController();
  const ended = new Promise<string>((done) => {
    const say = (how: string) => done([`${name} ${how}`, ...lastWords].join('\n'));
    child.once('error', (error) => say(`could not be started: ${error.message}`));
    child.once('close', (code, signal) => say(`ended with ${signal ?? `code ${code}`}`));
  }).finally(() => {
    over.abort();
    log.end();
  });

  return {
    ended,
    async untilReady() {
      if (await isReady(port, over.signal)) return;
      throw new Error(over.signal.aborted ? await ended : `${name} was not ready within a minute:\n${lastWords.join('\n')}`);
    },
    async stop(graceMs = 12_000) {
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), graceMs);
      await ended;
      clearTimeout(force);
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Asks until the answer is 200; answers false when `over`, or when it takes too long. */
async function isReady(port: number, over: AbortSignal): Promise<boolean> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!over.aborted && Date.now() < deadline) {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.status === 200 && !over.aborted) return true;
    await new Promise((next) => setTimeout(next, 50));
  }
  return false;
}
