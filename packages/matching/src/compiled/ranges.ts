/** Slots of a scale, as first and last of each unbroken run, from low to high: `[0, 3, 7, 7]` is 0 to 3, and 7. */
export type Ranges = readonly number[];

/** The slots that are in both. */
export function sharedRanges(left: Ranges, right: Ranges): Ranges {
  const shared: number[] = [];
  for (let a = 0, b = 0; a < left.length && b < right.length; ) {
    const first = Math.max(left[a]!, right[b]!);
    const last = Math.min(left[a + 1]!, right[b + 1]!);
    if (first <= last) shared.push(first, last);
    if (left[a + 1]! < right[b + 1]!) a += 2;
    else b += 2;
  }
  return shared;
}

/** The slots below `size` that are not in it. */
export function otherRanges(ranges: Ranges, size: number): Ranges {
  const others: number[] = [];
  let next = 0;
  for (let at = 0; at < ranges.length; at += 2) {
    if (ranges[at]! > next) others.push(next, ranges[at]! - 1);
    next = ranges[at + 1]! + 1;
  }
  if (next < size) others.push(next, size - 1);
  return others;
}

/** The slots that are marked with this, as runs. */
export function rangesOfMarks(marks: Uint8Array, mark: number): Ranges {
  const ranges: number[] = [];
  for (let slot = 0; slot < marks.length; slot += 1) {
    if (marks[slot] !== mark) continue;
    const first = slot;
    while (marks[slot + 1] === mark) slot += 1;
    ranges.push(first, slot);
  }
  return ranges;
}

/** Single slots in any order, some perhaps twice, as runs. */
export function rangesOfSlots(slots: readonly number[]): Ranges {
  const ranges: number[] = [];
  for (const slot of [...slots].sort((a, b) => a - b)) {
    const last = ranges.length - 1;
    if (last > 0 && slot <= ranges[last]! + 1) ranges[last] = slot;
    else ranges.push(slot, slot);
  }
  return ranges;
}

/** How many slots they hold. */
export function countSlots(ranges: Ranges): number {
  let count = 0;
  for (let at = 0; at < ranges.length; at += 2) count += ranges[at + 1]! - ranges[at]! + 1;
  return count;
}

/** How many slots are in both. */
export function countSharedSlots(left: Ranges, right: Ranges): number {
  let count = 0;
  for (let a = 0, b = 0; a < left.length && b < right.length; ) {
    const first = Math.max(left[a]!, right[b]!);
    const last = Math.min(left[a + 1]!, right[b + 1]!);
    if (first <= last) count += last - first + 1;
    if (left[a + 1]! < right[b + 1]!) a += 2;
    else b += 2;
  }
  return count;
}
