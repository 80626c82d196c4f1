import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningSystem } from '../../../tools/system/system.ts';
import { type Store, startOwnSystem } from '../../e2e/support/own-system.ts';
import { type ImportTimes, runImport } from './importing.ts';
import { demoCatalogue, largeCatalogue } from './large-catalogue.ts';
import { startArrivals } from './open-loop.ts';
import { figuresOf, type Phase, type PhaseFigures } from './phases.ts';
import { type Crowd, gather, open, productsOf, readList } from './shoppers.ts';
import { type LoopWatch, watchLoop } from './watch-loop.ts';

export interface Publication {
  products: number;
  /** Between two arrivals. */
  everyMs: number;
  /** The import leaves the processor to others. */
  aside: boolean;
}

export interface PublicationReport {
  figures: PhaseFigures[];
  importSeconds: number;
  /** From the end of the import until somebody new is shown the new catalogue. */
  readSeconds: number;
  /** Who was refused, and whose list changed that should not; empty when all is well. */
  faults: string[];
}

const shoppers = 6;
/** As long as a large import takes, so that both are as likely to meet what else goes on here. */
const beforeMs = 20_000;
const afterwardsMs = 10_000;
const readWithinMs = 60_000;

/** Publishes a large catalogue in a whole system whose shoppers go on meanwhile, and measures what each of them waits for. */
export async function publishWhileAnswering(store: Store, publication: Publication): Promise<PublicationReport> {
  const watch = watchLoop();
  const system = await startOwnSystem(store, { rehearse: false, env: { server: watch.env } });
  try {
    return await publishIn(system, watch, publication);
  } finally {
    await system.stop();
    watch.close();
  }
}

async function publishIn(system: RunningSystem, watch: LoopWatch, { products, everyMs, aside }: Publication): Promise<PublicationReport> {
  const file = join(system.settings.data, 'large.json');
  writeFileSync(file, JSON.stringify(largeCatalogue(products), undefined, 1));
  const crowd = await gather(system, shoppers);
  const from = performance.now();
  let times: ImportTimes;
  let readAt: number;
  const loop = startArrivals(crowd.arrive, everyMs);
  try {
    await sleep(beforeMs);
    times = await runImport(system, file, { aside });
    readAt = await untilShown(crowd);
    await sleep(readAt + afterwardsMs - performance.now());
  } finally {
    await loop.stop();
  }

  const late = watch.lateTurns();
  return {
    figures: phasesOf(from, times, readAt).map((phase) => figuresOf(phase, loop.timed, late)),
    importSeconds: (times.storedAt - times.startedAt) / 1000,
    readSeconds: (readAt - times.storedAt) / 1000,
    faults: [...new Set(loop.faults), ...(await wrongLists(crowd))],
  };
}

const phasesOf = (from: number, { startedAt, validAt, storedAt }: ImportTimes, readAt: number): Phase[] => [
  { name: 'before', from, to: startedAt, part: 'before' },
  { name: 'checking', from: startedAt, to: validAt, part: 'during' },
  { name: 'storing', from: validAt, to: storedAt, part: 'during' },
  { name: 'reading', from: storedAt, to: readAt, part: 'during' },
  { name: 'afterwards', from: readAt, to: readAt + afterwardsMs, part: 'afterwards' },
];

const formerProducts = new Set(demoCatalogue().products.map(({ id, name }) => `${id}: ${name.en}`));
const isFormer = (product: string) => formerProducts.has(product);

/** When somebody first came who was shown the new catalogue. */
async function untilShown({ newcomers }: Crowd): Promise<number> {
  const deadline = performance.now() + readWithinMs;
  for (;;) {
    const first = newcomers.find(({ products }) => !products.every(isFormer));
    if (first) return first.dueAt;
    if (performance.now() > deadline) throw new Error(`nobody was shown the new catalogue within ${readWithinMs / 1000} s`);
    await sleep(20);
  }
}

/** Sessions keep the catalogue that they began with, and whoever comes now gets the new one. */
async function wrongLists({ shoppers: early }: Crowd): Promise<string[]> {
  const faults: string[] = [];
  for (const shopper of early) {
    const foreign = productsOf(await readList(shopper)).filter((product) => !isFormer(product));
    if (foreign.length > 0) faults.push(`an open session was shown ${foreign[0]}, which is not of its catalogue`);
  }
  const late = productsOf((await open(early[0]!)).offers);
  if (late.every(isFormer)) faults.push('a new session was shown the former catalogue');
  return faults;
}
