import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A turn of an event loop that came late. */
export interface LateTurn {
  /** On this process's clock of `performance.now`. */
  at: number;
  lateMs: number;
  /** What the thread computed meanwhile; the rest it waited, for the disk or for a processor. */
  workMs: number;
}

/** Watches the event loop of another process, which is started with `env`. */
export interface LoopWatch {
  readonly env: Record<string, string>;
  /** What is known half a second after it happened. */
  lateTurns(): LateTurn[];
  close(): void;
}

export function watchLoop(): LoopWatch {
  const folder = mkdtempSync(join(tmpdir(), 'liana-loop-'));
  const file = join(folder, 'late.txt');
  writeFileSync(file, '');
  return {
    env: { NODE_OPTIONS: `--import=${join(import.meta.dirname, 'loop-delay.ts')}`, LOOP_DELAY_FILE: file },
    lateTurns: () => readFileSync(file, 'utf8').split('\n').filter(Boolean).map(lateTurn),
    close: () => rmSync(folder, { recursive: true }),
  };
}

function lateTurn(line: string): LateTurn {
  const [at, lateMs, workMs] = line.split(' ').map(Number);
  return { at: at! - performance.timeOrigin, lateMs: lateMs!, workMs: workMs! };
}
