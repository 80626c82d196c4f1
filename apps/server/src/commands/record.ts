import { runLine } from '@liana/command-line';
import { record } from '../testing/recording/record.ts';
import { storeFiles } from '../testing/recording/stored.ts';

const usage = `Usage: record
  Walks through the server in this process and writes down its answers, for the tests of elements and pages. Needs nothing running.`;

await runLine({ usage, forms: { '': {} } }, async () => {
  const files = await record();
  storeFiles(files);
  console.log(`Recorded the answers of ${files.size} routes.`);
});
