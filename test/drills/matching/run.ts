import { type CatalogueSnapshot, compileCatalogue, matchCompiled } from '@liana/matching';
import { type Draw, seededDraw } from '../../synthetic/random.ts';
import { dictionary } from './draw-facts.ts';
import { drawAsked, drawSnapshot } from './draw-pair.ts';
import { drawAskedOfWide, drawWideSnapshot } from './draw-wide.ts';
import { type Fault, faultOf, type Match, oracleFault, type Tally } from './judge.ts';
import { type FaultyCase, smallestCase } from './smallest.ts';

/** People who ask of one catalogue: so many pairs from the seed of a fault show it again. */
export const peopleEach = 20;
const peopleOfWide = 5;

export interface Run {
  pairs: number;
  /** The seed of the first catalogue; each that follows has the next. */
  seed: number;
  /** Ends with a catalogue so large that the index holds it in another form. */
  hasWide?: boolean;
  match?: Match;
  /** Called after each catalogue, with what was done so far. */
  tell?: (pairs: number, tally: Readonly<Tally>) => void;
  now?: () => number;
}

export interface RunReport {
  pairs: number;
  tally: Tally;
  /** The first fault, as small as it could be made, and the seed of its catalogue. */
  found?: FaultyCase & { seed: number };
}

const shrinkMs = 20_000;
/** One in so many catalogues asks the oracle itself whether its short form is true. */
const oracleEvery = 4;

/** Lets index and interpreter judge pairs of a catalogue and somebody who asks, until one is judged untruly. */
export function drillMatching({
  pairs,
  seed,
  hasWide = false,
  match = matchCompiled,
  tell,
  now = () => performance.now(),
}: Run): RunReport {
  const tally: Tally = { pass: 0, open: 0, fail: 0, exact: 0 };
  let done = 0;
  const judge = (snapshot: CatalogueSnapshot, draw: Draw, people: number, ownSeed: number, ask = drawAsked): RunReport['found'] => {
    const compiled = compileCatalogue(snapshot, dictionary);
    for (let person = 0; person < people; person += 1) {
      const asked = ask(draw, snapshot);
      let fault: Fault | undefined = faultOf({ snapshot, compiled, asked, match, draw, tally });
      if (person === 0 && ownSeed % oracleEvery === 0) fault ??= oracleFault(snapshot, asked);
      if (fault) {
        const end = now() + shrinkMs;
        return { ...smallestCase({ snapshot, asked, fault }, match, () => now() > end), seed: ownSeed };
      }
      done += 1;
    }
    tell?.(done, tally);
    return undefined;
  };

  for (let own = seed; done < pairs; own += 1) {
    const draw = seededDraw(own);
    const found = judge(drawSnapshot(draw), draw, Math.min(peopleEach, pairs - done), own);
    if (found) return { pairs: done, tally, found };
  }
  const draw = seededDraw(seed);
  const found = hasWide ? judge(drawWideSnapshot(draw), draw, peopleOfWide, seed, drawAskedOfWide) : undefined;
  return { pairs: done, tally, ...(found ? { found } : {}) };
}
