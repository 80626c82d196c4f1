import type { FactDictionary } from '../facts/fact.ts';
import { usFacts } from '../facts/us/us-facts.ts';
import type { Catalogue } from './schema.ts';

/** The facts that a market's catalogue is written with. */
export const marketFacts: Readonly<Record<Catalogue['market'], FactDictionary>> = { US: usFacts };
