import {
  type Bitset,
  type CatalogueSnapshot,
  type Facts,
  fullBitset,
  hasBit,
  matchCompiled,
  type PreApproval,
  preApprovalsOf,
  productTruth,
} from '@liana/matching';
import type { Figure } from '../../figures/figure.ts';
import { syntheticApplicants } from '../../synthetic/applicants.ts';
import { rulesOf, syntheticProducts, syntheticSnapshot } from '../../synthetic/products.ts';
import { seededDraw } from '../../synthetic/random.ts';
import { median } from '../speed.ts';
import { applicantKey, compiledOf, dictionary, fullSnapshot, listsOf, maskOf, today } from './catalogue.ts';

const gates: Readonly<Record<number, number>> = { 1000: 5, 10000: 25, 100000: 250 };
const people = syntheticApplicants(1_000);
const rounds = 6;

/** The match as the product asks for it, in three values, and without all that is not bitmaps. */
export function fullFigures(now: () => number): Figure[] {
  return [1_000, 10_000, 100_000].flatMap((count) => [full(count, now), plain(count, now)]).concat(gaps(1_000, now));
}

function full(count: number, now: () => number): Figure {
  const value = measured(matchingOf(count), people, now);
  return { id: `matching.full.${count}.us`, value, unit: 'µs, median', gate: gates[count]!, ok: value <= gates[count]! };
}

function plain(count: number, now: () => number): Figure {
  const snapshot = syntheticSnapshot(syntheticProducts(count).map(rulesOf));
  const matching: Matching = { snapshot, mask: fullBitset(count), preApprovals: new Map() };
  return { id: `matching.plain.${count}.us`, value: measured(matching, people, now), unit: 'µs, median, bitmaps alone' };
}

/** Each answer is missing with a chance of a half. */
function gaps(count: number, now: () => number): Figure {
  const draw = seededDraw(3);
  const halfTold = people.map((facts): Facts => Object.fromEntries(Object.entries(facts).filter(() => draw() < 0.5)));
  return {
    id: `matching.gaps.${count}.us`,
    value: measured(matchingOf(count), halfTold, now),
    unit: 'µs, median, half the answers missing',
  };
}

interface Matching {
  snapshot: CatalogueSnapshot;
  /** A matter of the day and the tenant, not of who asks. */
  mask: Bitset;
  preApprovals: ReadonlyMap<string, PreApproval>;
}

function matchingOf(count: number): Matching {
  const snapshot = fullSnapshot(count);
  return { snapshot, mask: maskOf(snapshot), preApprovals: preApprovalsOf(listsOf(snapshot), applicantKey, today) };
}

/** Microseconds of one match: the quickest of each person's, so that nobody else's work is measured, and the median of all people. */
function measured({ snapshot, mask, preApprovals }: Matching, asked: readonly Facts[], now: () => number): number {
  const compiled = compiledOf(snapshot);
  const match = (facts: Facts) => matchCompiled({ compiled, facts, mask, preApprovals });
  for (const facts of asked.slice(0, Math.ceil(200_000 / snapshot.entries.length))) {
    const { eligible, possible } = match(facts);
    for (const [place, entry] of snapshot.entries.entries()) {
      const truth = hasBit(mask, place) ? productTruth(entry, dictionary, facts, preApprovals.get(entry.product.id)) : 'fail';
      if (hasBit(eligible, place) !== (truth === 'pass') || hasBit(possible, place) !== (truth === 'open')) {
        throw new RangeError(`the index does not find "${truth}" for ${entry.product.id}`);
      }
    }
  }

  const quickest = asked.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1) {
    for (const [person, facts] of asked.entries()) {
      const start = now();
      match(facts);
      quickest[person] = Math.min(quickest[person]!, (now() - start) * 1_000);
    }
  }
  return median(quickest);
}
