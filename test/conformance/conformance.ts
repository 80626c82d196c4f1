// npm run conformance -- finance <file> …: holds the library against published cases.
import { readFileSync } from 'node:fs';
import { runLine, UsageError } from '@liana/command-line';
import { financeReaders } from './finance/readers.ts';
import { type ReferenceCase, readCases, UnreadableError } from './reference-case.ts';
import { runCases } from './run.ts';

const usage = `Usage: conformance finance <file> …
  Computes every case of each <file>, in the schema of test/reference/finance.json, and compares. Its numbers, flows and dates decide.
  A case that cannot be read is named and counted as skipped; so is one with the id of another of its file. Ends with 1 when one failed or none passed.`;

await runLine({ usage, forms: { finance: { takes: ['file'], repeats: true } } }, async ({ args }) => {
  const faults: string[] = [];
  const cases = args.flatMap((file) => casesOf(file, (fault) => faults.push(`– ${file}: ${fault.message}; skipped`)));
  const { passed, failed, skipped: unread } = runCases(cases, financeReaders, console.log);
  for (const fault of faults) console.log(fault);
  const skipped = unread + faults.length;
  if (skipped > 0) console.log(`${skipped} skipped: they could not be read, and did not pass`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
});

function casesOf(file: string, passOver: (fault: UnreadableError) => void): ReferenceCase[] {
  try {
    return readCases(readFileSync(file, 'utf8'), passOver);
  } catch (error) {
    if (error instanceof UnreadableError) throw new UsageError(`${file} cannot be read: ${error.message}`);
    if (error instanceof Error && 'code' in error) throw new UsageError(`${file} cannot be opened: ${error.code}`);
    throw error;
  }
}
