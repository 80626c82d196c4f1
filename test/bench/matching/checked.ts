import { isDeepStrictEqual } from 'node:util';
import type { Facts } from '@liana/matching';
import type { Fitting, Matcher } from './peer.ts';

/**
 * The people about whom a peer was asked within a budget of time, at least one, once its answers are known to be those of `ours`.
 *
 * @throws {RangeError} when one is not: then nothing that is measured would mean anything.
 */
export async function checkedPeople(
  name: string,
  matcher: Matcher,
  ours: (facts: Facts) => Fitting,
  people: readonly Facts[],
  { budgetMs, now }: { budgetMs: number; now: () => number },
): Promise<readonly Facts[]> {
  const start = now();
  let checked = 0;
  while (checked < people.length && (checked === 0 || now() - start < budgetMs)) {
    const facts = people[checked]!;
    const [found, expected] = [await matcher(facts), ours(facts)];
    if (!isDeepStrictEqual([...found], [...expected])) {
      throw new RangeError(`${name} finds other products than this library for applicant ${checked}`);
    }
    checked += 1;
  }
  return people.slice(0, checked);
}
