// npm run evaluate -- <evaluation> [<argument> …] [--json]: how well what the product promises holds, on data that it has not seen.
import { oneOf, runLine } from '@liana/command-line';
import { asLine, type Figure } from '../figures/figure.ts';
import { evaluateApplicants } from './applicants/evaluate-applicants.ts';
import { evaluateApproval } from './approval/evaluate-approval.ts';
import { InputError } from './input-error.ts';
import { evaluateQuestions } from './questions/evaluate-questions.ts';
import { evaluateSimulator, simulatorSchema } from './simulator/evaluate-simulator.ts';
import { SimulatorError } from './simulator/simulator-error.ts';

/** Each evaluation by its word. It gets the words behind its own, says its progress on standard error and gives figures. */
const evaluations: Readonly<Record<string, (args: readonly string[]) => Promise<Figure[]>>> = {
  applicants: evaluateApplicants,
  approval: evaluateApproval,
  questions: evaluateQuestions,
  simulator: evaluateSimulator,
};
const names = Object.keys(evaluations);

/** JSON Schemas of the files that evaluations read. */
const schemas: Readonly<Record<string, () => object>> = { simulator: simulatorSchema };

const usage = `Usage: evaluate <evaluation> [<argument> …] [--json]
  applicants           real people with the wishes of the demo, against its catalogue: who is served (docs/evaluation.md)
  approval <folder> …  the approval model on tables of decided applications, each a CSV and a dataset.json (docs/evaluation.md)
  questions            how many of twenty questions are asked until every product is decided (docs/matching.md)
  simulator [<policies.json> …]  recommendations before lenders with hidden policies, the project's own or from files (docs/simulator.md)
  --schema             prints the JSON Schema of the files that the simulator reads, and runs nothing.
  --json               prints one JSON array of { id, value, unit, gate?, ok? } and nothing else on standard output.
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
  const figures = await evaluations[oneOf(name, names, '<evaluation>')]!(args).catch(refuse);
  if (!figures) return;
  console.log(values.json ? JSON.stringify(figures) : figures.map(asLine).join('\n'));
  process.exitCode = figures.some(({ ok }) => ok === false) ? 1 : 0;
});

/** What cannot be evaluated is said in one sentence, without the usage, which is not at fault, and without a trace through this program. */
function refuse(error: unknown): void {
  if (!(error instanceof InputError || error instanceof SimulatorError)) throw error;
  process.exitCode = 2;
  console.error(error.message);
}
