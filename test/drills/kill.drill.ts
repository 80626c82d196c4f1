// npm run drill:kill [-- sqlite|postgres]: kills the server at every point of the journey and says what became of it.
import { ensureBuilt } from '../../tools/system/build.ts';
import type { Store } from '../e2e/support/own-system.ts';
import { type Outcome, openDrillHall } from './drill.ts';
import { killPoints } from './points.ts';

const header = ['store', 'killed at', 'lost with it', 'ready ms', 'goes on ms', 'asked again', 'told again', 'faults'];
const widths = [9, 26, 30, 9, 11, 12, 11, 6];
const line = (cells: readonly unknown[]) => cells.map((cell, at) => String(cell).padEnd(widths[at]!)).join('');

await ensureBuilt();
let failed = 0;
console.log(line(header));
const stores = (process.argv.length > 2 ? process.argv.slice(2) : ['sqlite', 'postgres']) as Store[];
for (const store of stores) {
  const hall = await openDrillHall(store);
  try {
    for (const point of killPoints) report(await hall.kill(point));
  } finally {
    await hall.close();
  }
}
console.log(`${killPoints.length * stores.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function report({ store, point, readyMs, goesOnMs, repeats, faults }: Outcome): void {
  if (faults.length > 0) failed += 1;
  console.log(
    line([store, point.name, point.lost, Math.round(readyMs), Math.round(goesOnMs), repeats.lender, repeats.webhook, faults.length]),
  );
  for (const fault of faults) console.log(`  ✗ ${fault}`);
}
