/** What a stage has to say for itself: the counts go into the last line, the rest helps whoever mends it. */
export interface Report {
  passed: number;
  failed: number;
  skipped: number;
  /** One paragraph for each thing that failed: its name first, then why. */
  failures: string[];
  /** What is not a failure and still worth a line. */
  notes: string[];
  /** The test files that really ran, relative to the root. */
  files: string[];
}

export const emptyReport = (): Report => ({ passed: 0, failed: 0, skipped: 0, failures: [], notes: [], files: [] });

/** A check that passes or fails as a whole, and counts as one. */
export function checkReport(failures: string[]): Report {
  return { ...emptyReport(), passed: failures.length ? 0 : 1, failed: failures.length ? 1 : 0, failures };
}

/** Counts one more failure, with its paragraph. */
export function addFailure(report: Report, ...lines: (string | undefined)[]): void {
  report.failed += 1;
  report.failures.push(lines.filter(Boolean).join('\n'));
}
