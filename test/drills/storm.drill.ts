// npm run drill:storm [-- <kills> [<shoppers>]]: many shoppers at once, a server that is killed at any moment, on both stores.
import { weather } from './storm.ts';

const [kills = 40, shoppers = 20] = process.argv.slice(2).map(Number);

let failed = 0;
for (const store of ['sqlite', 'postgres'] as const) {
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
