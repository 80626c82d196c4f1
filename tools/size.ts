// npm run size [-- --json]: the bytes of every way to load what we send to pages, beside its budget. Ends with 1 when one is over it.
import { runLine } from '@liana/command-line';
import { figuresOf, sizeLine } from './size/figures.ts';
import { financeWays, sdkWays } from './size/ways.ts';
import { ensureBuilt } from './system/build.ts';

const usage = `Usage: size [--json]
  Builds what browsers load and prints its bytes, raw, gzip and brotli, beside the budget of brotli where there is one.
  --json  prints one JSON array of { id, value, unit, gate?, ok? } and nothing else. Ends with 1 when one is over its budget.`;

await runLine({ usage, forms: { '': { options: { json: { type: 'boolean' } } } } }, async ({ values }) => {
  await ensureBuilt();
  const sizes = await Promise.all([...sdkWays, ...financeWays].map(figuresOf));
  if (values.json) console.log(JSON.stringify(sizes.flat()));
  else console.log([`${' '.repeat(22)}      raw     gzip   brotli  bytes`, ...sizes.map(sizeLine)].join('\n'));
  process.exitCode = sizes.flat().some(({ ok }) => ok === false) ? 1 : 0;
});
