// npm run drill:storm: many shoppers at once, a server that is killed at any moment, on both stores.
import { oneOf, runLine, wholeNumber } from '@liana/command-line';
import { ensureBuilt } from '../../tools/system/build.ts';
import { weather } from './storm.ts';

const stores = ['sqlite', 'postgres'] as const;
const usage = `Usage: drill:storm [<kills> [<shoppers> [<store> …]]]
  Lets <shoppers> (20) buy at once while the server is killed <kills> (40) times on each <store>: ${stores.join(', ')}, or both where none is
  said.`;

await runLine({ usage, forms: { '': { mayTake: ['kills', 'shoppers', 'store'], repeats: true } } }, async ({ args }) => {
  const [killsText = '40', shoppersText = '20', ...named] = args;
  const kills = wholeNumber(killsText, '<kills>');
  const shoppers = wholeNumber(shoppersText, '<shoppers>');
  const chosen = named.length > 0 ? named.map((store) => oneOf(store, stores, '<store>')) : stores;

  await ensureBuilt();
  let failed = 0;
  for (const store of chosen) {
    const start = performance.now();
    const report = await weather(store, { kills, shoppers, life: [500, 3_000] });
    const seconds = Math.round((performance.now() - start) / 1000);
    failed += report.faults.length;
    console.log(
      `${store}: ${shoppers} shoppers, ${report.kills} kills in ${seconds} s, slowest start ${Math.round(report.slowestReadyMs)} ms, ` +
        `${report.repeats.lender} questions and ${report.repeats.webhook} webhooks sent again, ${report.faults.length} faults`,
    );
    for (const fault of report.faults) console.log(`  ✗ ${fault}`);
  }
  process.exitCode = failed === 0 ? 0 : 1;
});
