import { type Catalogue, catalogueSchema, type ProductFamily } from '@liana/matching';
import { publishModel } from '../../approval/models.ts';
import { features } from '../../features.ts';
import { demoCatalogue, type ScriptedLenders, withLenders } from '../lenders.ts';
import { aServer, type TestServer } from '../server.ts';
import { modelOfMadeUpDecisions } from './made-up-decisions.ts';
import { seededRandom, standingClock } from './repeatable.ts';
import { Shopper } from './shopper.ts';
import type { Tape } from './tape.ts';

/** A server of its own for one walk, the same in every run. */
export interface Stage {
  server: TestServer;
  lenders: ScriptedLenders;
  tape: Tape;
  newShopper(): Shopper;
}
export interface Walk {
  /** Which of the demo's products there are: few enough for a list that can be read in a test. */
  families: readonly ProductFamily[];
  go(stage: Stage): Promise<void>;
}

const startsAt = '2026-11-21T15:00:00.000Z';

/** Sets up a server on SQLite whose clock stands and whose chance is `seed`, lets the walk happen, and clears all away. */
export async function onStage(seed: string, { families, go }: Walk, tape: Tape): Promise<void> {
  const server = await aServer({ store: 'sqlite', features, clock: standingClock(startsAt), random: seededRandom(seed) });
  try {
    const catalogue = demoProductsOf(families);
    const lenders = await withLenders(server, catalogue);
    const model = modelOfMadeUpDecisions(catalogue);
    await publishModel(server.deps.db, { market: 'US', mode: 'test', model, trainedOn: 1, at: startsAt });
    server.worker.start();
    await go({ server, lenders, tape, newShopper: () => new Shopper(server, tape) });
  } finally {
    await server.close();
  }
}

function demoProductsOf(families: readonly ProductFamily[]): Catalogue {
  const catalogue = catalogueSchema.parse(demoCatalogue());
  return { ...catalogue, products: catalogue.products.filter(({ family }) => families.includes(family)) };
}
