// npm run drill:storm [-- <kills> [<shoppers> [<store>]]]: many shoppers at once, a server that is killed at any moment, on both stores.
import { ensureBuilt } from '../../tools/system/build.ts';
import type { Store } from '../e2e/support/own-system.ts';
import { weather } from './storm.ts';

const [kills = '40', shoppers = '20', ...stores] = process.argv.slice(2);

await ensureBuilt();
let failed = 0;
for (const store of (stores.length > 0 ? stores : ['sqlite', 'postgres']) as Store[]) {
  const start = performance.now();
  const report = await weather(store, { kills: Number(kills), shoppers: Number(shoppers), life: [500, 3_000] });
  const seconds = Math.round((performance.now() - start) / 1000);
  failed += report.faults.length;
  console.log(
    `${store}: ${shoppers} shoppers, ${report.kills} kills in ${seconds} s, slowest start ${Math.round(report.slowestReadyMs)} ms, ` +
      `${report.repeats.lender} questions and ${report.repeats.webhook} webhooks sent again, ${report.faults.length} faults`,
  );
  for (const fault of report.faults) console.log(`  ✗ ${fault}`);
}
process.exitCode = failed === 0 ? 0 : 1;
