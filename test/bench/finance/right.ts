import type { ReferenceCase } from '../../conformance/reference-case.ts';
import { judge, type Reader } from '../../conformance/verdict.ts';

/** How many of the published cases a library gets right. */
export interface Right {
  readonly right: number;
  /** Cases of kinds that it says it does, and that can be put to it. */
  readonly claimed: number;
  readonly all: number;
}

/** Puts every case to a library. An answer that it throws instead of giving is a wrong one. */
export function rightOf(cases: readonly ReferenceCase[], readers: Readonly<Record<string, Reader>>): Right {
  const outcomes = cases.map((reference) => outcomeOf(reference, readers));
  const right = outcomes.filter((outcome) => outcome === 'passed').length;
  return { right, claimed: outcomes.filter((outcome) => outcome !== 'skipped').length, all: cases.length };
}

function outcomeOf(reference: ReferenceCase, readers: Readonly<Record<string, Reader>>) {
  try {
    return judge(reference, readers).outcome;
  } catch {
    return 'failed';
  }
}
