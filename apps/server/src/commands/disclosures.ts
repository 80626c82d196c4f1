import { replayDisclosures } from '../admin/replay-disclosures.ts';
import { runCommand } from './command.ts';

const usage = `Usage:
  disclosures replay
    Makes every disclosure that was shown again, from its offer under the rule set of its day, and compares the bytes. Changes nothing.
    Names each that differs, with the place, and each that is damaged, and counts the others. Ends with 1 when one differs or is damaged.`;

const forms = { replay: {} } as const;

/** Makes every disclosure that was shown again, and says whether it comes out the same. */
await runCommand({ usage, forms }, async (_, deps) => {
  const counts = { 'same-bytes': 0, 'not-kept': 0, damaged: 0, differs: 0 };
  for await (const replay of replayDisclosures(deps.db)) {
    counts[replay.result] += 1;
    if ('because' in replay) console.log(`${replay.id}  ${replay.result}  ${replay.because}`);
  }
  const { 'same-bytes': same, 'not-kept': unkept, damaged, differs } = counts;
  console.log(`${same} made again to the same bytes, ${differs} differ, ${damaged} damaged, ${unkept} from before offers were kept.`);
  if (damaged + differs > 0) process.exitCode = 1;
});
