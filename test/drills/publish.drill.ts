// npm run drill:publish: publishes a catalogue of ten thousand products while shoppers are answered, and measures what they wait for.
import { oneOf, runLine } from '@liana/command-line';
import { ensureBuilt } from '../../tools/system/build.ts';
import { addedWait, type PhaseFigures } from './publish/phases.ts';
import { publishWhileAnswering } from './publish/publish-while-answering.ts';

const stores = ['sqlite', 'postgres'] as const;
const products = 10_000;
const everyMs = 50;
/** The longest that a request may wait for a publication. */
const mostAddedMs = 20;

const usage = `Usage: drill:publish [<store> …] [--beside]
  Publishes a catalogue of ${products} products on each <store>: ${stores.join(', ')}, or both where none is said, while shoppers read lists, answer
  and come anew. The import runs at low priority; with --beside it competes with the server for the processor.`;

await runLine(
  { usage, forms: { '': { mayTake: ['store'], repeats: true, options: { beside: { type: 'boolean' } } } } },
  async ({ args, values }) => {
    const chosen = args.length > 0 ? args.map((store) => oneOf(store, stores, '<store>')) : stores;
    await ensureBuilt();
    let failed = 0;
    for (const store of chosen) {
      const { figures, importSeconds, readSeconds, faults } = await publishWhileAnswering(store, {
        products,
        everyMs,
        aside: !values.beside,
      });
      const added = addedWait(figures);
      if (added > mostAddedMs)
        faults.push(`a request waited ${added.toFixed(1)} ms longer than any before; at most ${mostAddedMs} are allowed`);
      failed += faults.length;
      console.log(`${store}: imported in ${importSeconds.toFixed(1)} s, read by the server ${readSeconds.toFixed(1)} s later`);
      for (const line of figures.map(lineOf)) console.log(`  ${line}`);
      console.log(`  longest wait during − longest before: ${added.toFixed(1)} ms`);
      for (const fault of faults) console.log(`  ✗ ${fault}`);
    }
    process.exitCode = failed === 0 ? 0 : 1;
  },
);

function lineOf({ phase, requests, p50, p99, longest, loopMs, workMs }: PhaseFigures): string {
  const seconds = ((phase.to - phase.from) / 1000).toFixed(1);
  const ms = (value: number) => value.toFixed(1).padStart(7);
  const wait = `p50 ${ms(p50)}  p99 ${ms(p99)}  longest ${ms(longest?.latencyMs ?? 0)} ms (${longest?.act ?? 'nobody'})`;
  return `${phase.name.padEnd(10)} ${seconds.padStart(6)} s ${String(requests).padStart(5)} requests  ${wait}  server's turn ${ms(loopMs)} ms, its work ${ms(workMs)} ms`;
}
