// npm run evaluate -- <evaluation> [<argument> …] [--json]: how well what the product promises holds, on data that it has not seen.
import { oneOf, runLine, UsageError } from '@liana/command-line';
import { asLine, type Figure } from '../figures/figure.ts';
import { evaluateApproval } from './approval/evaluate-approval.ts';
import { InputError } from './input-error.ts';
import { evaluateQuestions } from './questions/evaluate-questions.ts';

/** Each evaluation by its word. It gets the words behind its own, says its progress on standard error and gives figures. */
const evaluations: Readonly<Record<string, (args: readonly string[]) => Promise<Figure[]>>> = {
  approval: evaluateApproval,
  questions: evaluateQuestions,
};
const names = Object.keys(evaluations);

const usage = `Usage: evaluate <evaluation> [<argument> …] [--json]
  approval <folder> …  the approval model on tables of decided applications, each a CSV and a dataset.json (docs/evaluation.md)
  questions            how many of twenty questions are asked until every product is decided (docs/matching.md)
  --json               prints one JSON array of { id, value, unit, gate?, ok? } and nothing else on standard output.
  Ends with 1 when a gate is missed, with 2 when it cannot be run as asked.`;

const form = { takes: ['evaluation'], mayTake: ['argument'], repeats: true, options: { json: { type: 'boolean' } } } as const;

await runLine({ usage, forms: { '': form } }, async ({ args: [name, ...args], values }) => {
  const figures = await evaluations[oneOf(name, names, '<evaluation>')]!(args).catch(refuse);
  console.log(values.json ? JSON.stringify(figures) : figures.map(asLine).join('\n'));
  process.exitCode = figures.some(({ ok }) => ok === false) ? 1 : 0;
});

/** What cannot be evaluated is said in one sentence, without a trace through this program. */
function refuse(error: unknown): never {
  if (error instanceof InputError) throw new UsageError(error.message);
  throw error;
}
