// npm run bench [-- <suite>] [--json]: this library beside others that do the same, in one run.
import { oneOf, runLine } from '@liana/command-line';
import { asLine, type Figure } from '../figures/figure.ts';
import { financeBench } from './finance/finance-bench.ts';

const suites: Readonly<Record<string, () => Figure[] | Promise<Figure[]>>> = {
  finance: financeBench,
  // Loaded when it is asked for: one of its peers is a program of its own for each kind of machine.
  matching: async () => (await import('./matching/matching-bench.ts')).matchingBench(),
};
const names = Object.keys(suites);

const usage = `Usage: bench [<suite>] [--json]
  Runs <suite> (${names.join(', ')}), or all of them, side by side with the peers that it names, and prints figures and ratios.
  --json  prints one JSON array of { id, value, unit, gate?, ok? } and nothing else. No time is ever asserted by a test.
  Ends with 1 when a gate is missed.`;

await runLine({ usage, forms: { '': { mayTake: ['suite'], options: { json: { type: 'boolean' } } } } }, async ({ args, values }) => {
  const chosen = args[0] === undefined ? names : [oneOf(args[0], names, '<suite>')];
  const figures: Figure[] = [];
  for (const name of chosen) figures.push(...(await suites[name]!()));
  console.log(values.json ? JSON.stringify(figures) : figures.map(asLine).join('\n'));
  process.exitCode = figures.some(({ ok }) => ok === false) ? 1 : 0;
});
