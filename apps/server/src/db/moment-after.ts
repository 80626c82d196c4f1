/**
 * The moment of something that comes after another, as ISO time: now, or the next millisecond where `last` was in this one already, or
 * carries the time of a node whose clock is ahead. What is sorted by it stands in the order of the commits.
 */
export const momentAfter = (last: string | undefined, now: Date): string =>
  new Date(Math.max(now.getTime(), last === undefined ? 0 : Date.parse(last) + 1)).toISOString();
