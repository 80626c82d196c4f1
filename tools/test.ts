// npm run check, npm test and npm run test:matrix: the stages of each; the last line is their sum.
import { endCommands } from './command.ts';
import { ensureBuilt } from './system/build.ts';
import { checks } from './testing/checks.ts';
import { prepareBrowsers } from './testing/prepare.ts';
import { checkReport } from './testing/report.ts';
import { elements, journeys, vitest } from './testing/runners.ts';
import { runStages, type Stage, type Step } from './testing/stages.ts';
import { keepTemporaryFilesInMemory } from './testing/temporary-files.ts';

keepTemporaryFilesInMemory();

const browser: Stage = { name: 'browser', run: () => prepareBrowsers() };
const everyBrowser: Stage = { name: 'browsers', run: () => prepareBrowsers(true) };
const build: Stage = { name: 'build', run: () => ensureBuilt().then(() => checkReport([])) };

const suites: Record<string, readonly Step[]> = {
  check: [checks],
  // A browser is fetched while the checks reckon; elements and journeys wait for most of their time, for pages and lenders.
  all: [[browser, ...checks], build, vitest, [elements('chromium'), journeys(false)]],
  matrix: [everyBrowser, build, ...['chromium', 'firefox', 'webkit'].map(elements), journeys(true)],
};

for (const [signal, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
] as const) {
  process.once(signal, () => void endCommands().then(() => process.exit(128 + number)));
}

const [name = 'all'] = process.argv.slice(2);
const suite = suites[name];
if (!suite) throw new Error(`expected one of ${Object.keys(suites).join(', ')}, got ${name}`);
process.exitCode = (await runStages(suite)) ? 0 : 1;
