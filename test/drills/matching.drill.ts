// npm run drill:matching: the index against the interpreter, and both against what is true, on pairs of a catalogue and somebody who asks.
import { runLine, wholeNumber } from '@liana/command-line';
import type { Tally } from './matching/judge.ts';
import { drillMatching, peopleEach } from './matching/run.ts';
import type { FaultyCase } from './matching/smallest.ts';

const usage = `Usage: drill:matching [<pairs>] [--seed <seed>]
  Draws <pairs> (1000000) pairs of a catalogue and somebody who has told some facts. Index and interpreter must say the same of every product,
  and it must be true: pass whatever the missing facts are, fail whatever they are, open where both can be.
  --seed <seed>  draws other pairs (1). A fault names the seed that shows it again.`;

const tellEveryMs = 5_000;

await runLine(
  { usage, forms: { '': { mayTake: ['pairs'], options: { seed: { type: 'string', default: '1' } } } } },
  async ({ args, values }) => {
    const pairs = wholeNumber(args[0] ?? '1000000', '<pairs>');
    const seed = wholeNumber(values.seed, '--seed');
    const start = performance.now();
    let told = start;
    const tell = (done: number, tally: Readonly<Tally>) => {
      if (performance.now() - told < tellEveryMs) return;
      told = performance.now();
      console.error(`${asLine(done, tally)} in ${seconds(start)} s`);
    };

    const { pairs: done, tally, found } = drillMatching({ pairs, seed, hasWide: true, tell });
    console.log(`${asLine(done, tally)} in ${seconds(start)} s, ${found ? 1 : 0} faults`);
    if (found)
      console.log(`  ✗ ${found.fault.sentence}\n${written(found)}\n  again: npm run drill:matching -- ${peopleEach} --seed ${found.seed}`);
    process.exitCode = found ? 1 : 0;
  },
);

function seconds(start: number): number {
  return Math.round((performance.now() - start) / 1000);
}

function asLine(pairs: number, { pass, open, fail, exact }: Readonly<Tally>): string {
  const [all, of] = [pass + open + fail, (count: number) => count.toLocaleString('en')];
  return `${of(pairs)} pairs, ${of(all)} products judged: pass ${of(pass)}, open ${of(open)}, fail ${of(fail)}; ${of(exact)} tried every way`;
}

/** The product and the person; what else is in the catalogue only where it could not be taken away. */
function written({ snapshot, asked, fault }: FaultyCase): string {
  const { product, rules } = snapshot.entries[fault.place]!;
  const { waives, limitMinor } = asked.preApprovals.get(product.id) ?? {};
  const others = snapshot.entries.length - 1;
  return [
    ['rules', rules.map(({ id, when }) => ({ id, when }))],
    ['pricing', product.pricing],
    ['facts', asked.facts],
    ...(waives ? [['approved in advance', { waives: [...waives], limitMinor }]] : []),
    ...(others > 0 ? [['other products', others]] : []),
  ]
    .map(([what, value]) => `    ${what}: ${JSON.stringify(value)}`)
    .join('\n');
}
