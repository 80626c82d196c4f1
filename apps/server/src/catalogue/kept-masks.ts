import { type Bitset, type CatalogueSnapshot, legalMask } from '@liana/matching';

/** A mask with all that it hangs on beside the snapshot. */
interface KeptMask {
  today: string;
  admittedLenderIds: ReadonlySet<string>;
  mask: Bitset;
}

/** By snapshot, the longest unused first; they go when it is let go. */
const kept = new WeakMap<CatalogueSnapshot, readonly KeptMask[]>();
/** Yesterday's and today's around midnight, and as much again while a lender is being admitted. */
const mostKept = 4;

/**
 * `legalMask`, made once for a snapshot, a day and the lenders that are admitted: with many products it takes longer than the match. Whoever
 * gets it must not change it.
 */
export function keptMask(snapshot: CatalogueSnapshot, today: string, admittedLenderIds: ReadonlySet<string>): Bitset {
  const masks = kept.get(snapshot) ?? [];
  const found = masks.find((other) => other.today === today && isSame(other.admittedLenderIds, admittedLenderIds));
  const used = found ?? { today, admittedLenderIds, mask: legalMask({ snapshot, today, admittedLenderIds }) };
  kept.set(snapshot, [...masks.filter((other) => other !== used), used].slice(-mostKept));
  return used.mask;
}

const isSame = (left: ReadonlySet<string>, right: ReadonlySet<string>): boolean =>
  left.size === right.size && [...left].every((id) => right.has(id));
