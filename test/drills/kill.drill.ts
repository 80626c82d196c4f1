// npm run drill:kill [-- sqlite|postgres]: kills the server at every point of the journey and says what became of it.
import { oneOf, runLine } from '@liana/command-line';
import { ensureBuilt } from '../../tools/system/build.ts';
import { type Outcome, openDrillHall } from './drill.ts';
import { killPoints } from './points.ts';

const header = ['store', 'killed at', 'lost with it', 'ready ms', 'goes on ms', 'asked again', 'told again', 'faults'];
const widths = [9, 26, 30, 9, 11, 12, 11, 6];
const line = (cells: readonly unknown[]) => cells.map((cell, at) => String(cell).padEnd(widths[at]!)).join('');

const stores = ['sqlite', 'postgres'] as const;
const usage = `Usage: drill:kill [<store> …]
  Kills the server at every point of a journey on each <store>: ${stores.join(', ')}, or both where none is said.`;

let failed = 0;
await runLine({ usage, forms: { '': { mayTake: ['store'], repeats: true } } }, async ({ args }) => {
  const chosen = args.length > 0 ? args.map((store) => oneOf(store, stores, '<store>')) : stores;
  await ensureBuilt();
  console.log(line(header));
  for (const store of chosen) {
    const hall = await openDrillHall(store);
    try {
      for (const point of killPoints) report(await hall.kill(point));
    } finally {
      await hall.close();
    }
  }
  console.log(`${killPoints.length * chosen.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});

function report({ store, point, readyMs, goesOnMs, repeats, faults }: Outcome): void {
  if (faults.length > 0) failed += 1;
  console.log(
    line([store, point.name, point.lost, Math.round(readyMs), Math.round(goesOnMs), repeats.lender, repeats.webhook, faults.length]),
  );
  for (const fault of faults) console.log(`  ✗ ${fault}`);
}
