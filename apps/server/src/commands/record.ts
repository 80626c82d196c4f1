import { record } from '../testing/recording/record.ts';
import { storeFiles } from '../testing/recording/stored.ts';

/** `record`: walks through the server in this process and writes down its answers, for the tests of elements and pages. Needs nothing running. */
const files = await record();
storeFiles(files);
console.log(`Recorded the answers of ${files.size} routes.`);
