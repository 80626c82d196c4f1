import type { Policy } from '../policy/policy.ts';
import { brindle } from './brindle.ts';
import { fennick } from './fennick.ts';
import { kestrel } from './kestrel.ts';
import { lumenvale } from './lumenvale.ts';
import { northmere } from './northmere.ts';
import { odela } from './odela.ts';
import { stanmoor } from './stanmoor.ts';
import { tessel } from './tessel.ts';

/** The eight lenders of the demo, by id. */
export const policies: ReadonlyMap<string, Policy> = new Map(
  Object.entries({ odela, northmere, fennick, tessel, kestrel, lumenvale, stanmoor, brindle }),
);
