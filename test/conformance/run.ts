import type { ReferenceCase } from './reference-case.ts';
import { judge, type Reader } from './verdict.ts';

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** Judges every case and says which failed or could not be read, and why. */
export function runCases(cases: readonly ReferenceCase[], readers: Readonly<Record<string, Reader>>, say: (line: string) => void): Tally {
  const tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  for (const reference of cases) {
    const { outcome, reason } = judge(reference, readers);
    tally[outcome] += 1;
    if (outcome !== 'passed') say(`${outcome === 'failed' ? '✗' : '–'} ${reference.id} (${reference.kind}) ${outcome}: ${reason}`);
  }
  return tally;
}
