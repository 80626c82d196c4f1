import { preApprovalsOf } from '@liana/matching';
import type { Figure } from '../../figures/figure.ts';
import { median } from '../speed.ts';
import { applicantKey, fullSnapshot, listsOf, maskOf, today } from './catalogue.ts';

/** What a match is given, because it does not hang on the answers: the mask of a day and a tenant, the lists that name a person. */
export function prepareFigures(now: () => number): Figure[] {
  return [1_000, 10_000, 100_000].flatMap((count) => {
    const snapshot = fullSnapshot(count);
    const lists = listsOf(snapshot);
    return [
      { id: `matching.mask.${count}.us`, value: microseconds(() => maskOf(snapshot), now), unit: 'µs, once a day and tenant' },
      {
        id: `matching.lists.${count}.us`,
        value: microseconds(() => preApprovalsOf(lists, applicantKey, today), now),
        unit: `µs, once a person, on all of ${lists.length} lists`,
      },
    ];
  });
}

function microseconds(work: () => unknown, now: () => number): number {
  const found = Array.from({ length: 21 }, () => {
    const start = now();
    work();
    return (now() - start) * 1_000;
  });
  return median(found);
}
