import type { Form, Line, Shape } from './line.ts';
import { asksForHelp, readLine } from './read-line.ts';
import { UsageError } from './usage-error.ts';

/**
 * Does the work of a command, if what was typed behind it fits. `--help` prints the usage and does nothing else; what does not fit is said
 * in one sentence, then the usage, and the process ends with 2. Everything else that is thrown stays the caller's.
 */
export async function runLine<const Forms extends Record<string, Form>>(
  shape: Shape<Forms>,
  work: (line: Line<Forms>) => Promise<void>,
  words: readonly string[] = process.argv.slice(2),
): Promise<void> {
  if (asksForHelp(words)) return console.log(shape.usage);
  try {
    await work(readLine(shape, words));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.exitCode = 2;
    console.error(`${error.message}\n\n${shape.usage}`);
  }
}
