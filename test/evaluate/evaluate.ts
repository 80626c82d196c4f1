// npm run evaluate -- <evaluation> [<argument> …] [--json]: how well what the product promises holds, on data that it has not seen.
import { oneOf, runLine } from '@liana/command-line';
import { evaluateApplicants } from './applicants/evaluate-applicants.ts';
import { evaluateApproval } from './approval/evaluate-approval.ts';
import type { Evaluation } from './evaluation.ts';
import { InputError } from './input-error.ts';
import { progressOn } from './progress.ts';
import { evaluateQuestions } from './questions/evaluate-questions.ts';
import { evaluateSimulator, simulatorSchema } from './simulator/evaluate-simulator.ts';
import { SimulatorError } from './simulator/simulator-error.ts';

/** Each evaluation by its word. */
const evaluations: Readonly<Record<string, Evaluation>> = {
  applicants: evaluateApplicants,
  approval: evaluateApproval,
  questions: evaluateQuestions,
  simulator: evaluateSimulator,
};
const names = Object.keys(evaluations);

/** JSON Schemas of the files that evaluations read. */
const schemas: Readonly<Record<string, () => object>> = { simulator: simulatorSchema };

const usage = `Usage: evaluate <evaluation> [<argument> …] [--json]
  applicants           people of three public tables with the wishes of the demo, against the rules of its catalogue: who is served
                       (docs/evaluation.md). Needs no server; npm run demo:applicants sends such people through one that is running.
  approval <folder> …  the approval model on tables of decided applications, each a CSV and a dataset.json (docs/evaluation.md)
  questions            how many of twenty questions are asked until every product is decided (docs/matching.md)
  simulator [<policies.json> …]  recommendations before lenders with hidden policies, the project's own or from files (docs/simulator.md)
  --schema             prints the JSON Schema of the files that the simulator reads, and runs nothing.
  --json               prints every figure in one JSON array of { id, value, unit, gate?, ok? } and nothing else on standard output; the
                       tables go to standard error, where progress is told in any case.
  Ends with 1 when a gate is missed, with 2 when it cannot be run as asked.`;

const form = {
  takes: ['evaluation'],
  mayTake: ['argument'],
  repeats: true,
  options: { json: { type: 'boolean' }, schema: { type: 'boolean' } },
} as const;

await runLine({ usage, forms: { '': form } }, async ({ args: [name, ...args], values }) => {
  if (values.schema) {
    console.log(JSON.stringify(schemas[oneOf(name, Object.keys(schemas), '<evaluation> with --schema')]!(), null, 2));
    return;
  }
  const evaluation = evaluations[oneOf(name, names, '<evaluation>')]!;
  const progress = progressOn(process.stderr, () => performance.now());
  const evaluated = await evaluation(args, progress.tell).finally(progress.end).catch(refuse);
  if (!evaluated) return;
  const { figures, report } = evaluated;
  if (values.json) {
    console.error(report);
    console.log(JSON.stringify(figures));
  } else console.log(report);
  process.exitCode = figures.some(({ ok }) => ok === false) ? 1 : 0;
});

/** What cannot be evaluated is said in one sentence, without the usage, which is not at fault, and without a trace through this program. */
function refuse(error: unknown): void {
  if (!(error instanceof InputError || error instanceof SimulatorError)) throw error;
  process.exitCode = 2;
  console.error(error.message);
}
