/** Stretches of a sorted list within which offers are alike: for the offer at a place, where its stretch begins and where it has ended. */
export interface Runs {
  from: Uint32Array;
  to: Uint32Array;
}

/** One stretch, the whole list. */
export const wholeRun = (length: number): Runs => ({ from: new Uint32Array(length), to: new Uint32Array(length).fill(length) });

/** The stretches of `within`, parted wherever two neighbours have different values. */
export function partedBy(within: Runs, valueAt: (place: number) => number): Runs {
  const { length } = within.from;
  const parted: Runs = { from: new Uint32Array(length), to: new Uint32Array(length) };
  let from = 0;
  for (let at = 1; at <= length; at += 1) {
    const goesOn = at < length && within.from[at] === within.from[from] && valueAt(at) === valueAt(from);
    if (goesOn) continue;
    parted.from.fill(from, from, at);
    parted.to.fill(at, from, at);
    from = at;
  }
  return parted;
}
