/** A place between two neighbouring values: just before `at`, or just after it. */
interface Cut {
  at: number;
  after: boolean;
}

/** A set of numbers, as the ascending places at which one enters and leaves it. */
export type ValueSet = readonly Cut[];

export const nothing: ValueSet = [];

/** From `from` to `to`, both included; the whole numbers alone when `whole`. */
export function valuesBetween(from: number, to: number, whole: boolean): ValueSet {
  // Whole numbers end just before the next one, so that 1 to 3 and 4 to 6 are seen to be 1 to 6.
  const [start, end] = whole ? [Math.ceil(from), Math.floor(to) + 1] : [from, to];
  if (whole ? start >= end : start > end) return nothing;
  return [
    { at: start, after: false },
    { at: end, after: !whole },
  ];
}

export const intersection = (left: ValueSet, right: ValueSet) => combine(left, right, (inLeft, inRight) => inLeft && inRight);
export const union = (left: ValueSet, right: ValueSet) => combine(left, right, (inLeft, inRight) => inLeft || inRight);
export const difference = (left: ValueSet, right: ValueSet) => combine(left, right, (inLeft, inRight) => inLeft && !inRight);

export const isEmpty = (set: ValueSet): boolean => set.length === 0;
export const areApart = (left: ValueSet, right: ValueSet) => nowhere(left, right, (inLeft, inRight) => inLeft && inRight);
export const isWithin = (inner: ValueSet, outer: ValueSet) => nowhere(inner, outer, (inInner, inOuter) => inInner && !inOuter);

/** Bounds of a set that is not empty: none of its values lies outside them. */
export function boundsOf(set: ValueSet, whole: boolean): { min: number; max: number } {
  const end = set.at(-1)!.at;
  return { min: set[0]!.at, max: whole ? end - 1 : end };
}

type Membership = (inLeft: boolean, inRight: boolean) => boolean;

function combine(left: ValueSet, right: ValueSet, keeps: Membership): ValueSet {
  const cuts: Cut[] = [];
  sweep(left, right, (cut, inLeft, inRight) => {
    const isInside = cuts.length % 2 === 1;
    if (keeps(inLeft, inRight) !== isInside) cuts.push(cut);
    return true;
  });
  return cuts;
}

/** Whether no value is kept; ends at the first that is. */
function nowhere(left: ValueSet, right: ValueSet, keeps: Membership): boolean {
  return sweep(left, right, (_cut, inLeft, inRight) => !keeps(inLeft, inRight));
}

/** Goes along the line and tells, at each cut, whether what follows is in the sets; ends early, with false, when told so. */
function sweep(left: ValueSet, right: ValueSet, goesOn: (cut: Cut, inLeft: boolean, inRight: boolean) => boolean): boolean {
  let [passedLeft, passedRight] = [0, 0];
  while (passedLeft < left.length || passedRight < right.length) {
    const order = compare(left[passedLeft], right[passedRight]);
    const cut = (order <= 0 ? left[passedLeft] : right[passedRight])!;
    if (order <= 0) passedLeft += 1;
    if (order >= 0) passedRight += 1;
    if (!goesOn(cut, passedLeft % 2 === 1, passedRight % 2 === 1)) return false;
  }
  return true;
}

/** A list that has come to its end waits for the other. */
function compare(left: Cut | undefined, right: Cut | undefined): number {
  if (!left) return 1;
  if (!right) return -1;
  if (left.at !== right.at) return left.at < right.at ? -1 : 1;
  return Number(left.after) - Number(right.after);
}
