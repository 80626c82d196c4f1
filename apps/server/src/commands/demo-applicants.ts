import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runLine, wholeNumber } from '@liana/command-line';
import type { Product } from '@liana/matching';
import { realApplicants } from '../../demo/hmda/applicants.ts';
import type { Demo } from '../admin/demo.ts';
import { count, emptyTally, shortcomings } from '../applicants/tally.ts';
import { type Basket, type DemoPlace, visitAsApplicant } from '../applicants/visit-as-applicant.ts';
import { settingsFrom } from '../node/settings.ts';

const demo = join(import.meta.dirname, '../../demo');
const readJson = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;

const usage = `Usage: demo:applicants [--count <n, 500 unless said>]
  Sends real persons of a public data set, each with a wish of the demo's baskets, through the HTTP API of the server that is running, and
  tells what became of them. Ends with 1 when the catalogue falls short. Without a server, and with the people of three sets:
  npm run evaluate -- applicants.`;

const options = { count: { type: 'string', default: '500' } } as const;

await runLine({ usage, forms: { '': { options } } }, async ({ values }) => {
  const most = wholeNumber(values.count, '--count');
  const place = placeOf(settingsFrom(process.env));
  if (place) return sendApplicants(most, place);
  console.error('There is no demo yet: npm start makes it.');
  process.exitCode = 1;
});

/** Where the demo's shop stands; undefined before the first start. */
function placeOf({ port, shopPort, data }: ReturnType<typeof settingsFrom>): DemoPlace | undefined {
  const file = join(data, 'demo.json');
  if (!existsSync(file)) return undefined;
  return { port, shopOrigin: `http://shop.localhost:${shopPort}`, publishableKey: readJson<Demo>(file).halden.publishableKey };
}

async function sendApplicants(most: number, place: DemoPlace): Promise<void> {
  const baskets = readJson<Basket[]>(join(demo, 'baskets.json'));
  const { products } = readJson<{ products: Product[] }>(join(demo, 'catalogue.us.json'));

  const tally = emptyTally(products.map((product) => product.id));
  // The odd rows stand at the end of the file; they belong to every run.
  const everybody = realApplicants();
  const wanted = Math.min(most, everybody.length);
  const odd = everybody.slice(-8);
  const applicants = [...everybody.slice(0, Math.max(0, wanted - odd.length)), ...odd].slice(0, wanted);
  const waiting = [...applicants.entries()];
  const failed: string[] = [];

  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, { sourceRow, facts, oddities }] = next;
      if (oddities.length > 0) console.log(`Row ${sourceRow} is odd: ${oddities.join('; ')}.`);
      try {
        count(tally, await visitAsApplicant(place, facts, baskets[index % baskets.length]!));
      } catch (error) {
        failed.push(`Row ${sourceRow} failed: ${(error as Error).message}`);
      }
    }
  };
  await Promise.all(Array.from({ length: 4 }, work));

  console.log(`${tally.withEligible} of ${tally.applicants} applicants have a product whose every condition holds.`);
  for (const [kind, times] of Object.entries(tally.excludedBy)) console.log(`Rules about the ${kind} exclude ${times} from something.`);
  for (const [id, { eligible, refused }] of tally.products) console.log(`${id}: for ${eligible}, not for ${refused}.`);
  const lacking = [...failed, ...shortcomings(tally)];
  for (const line of lacking) console.error(line);
  if (lacking.length > 0) process.exitCode = 1;
}
