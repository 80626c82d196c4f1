import type { FactDefinition, FactValue } from '../facts/fact.ts';
import type { Atom, Literal } from './literals.ts';
import { otherRanges, type Ranges, rangesOfSlots } from './ranges.ts';

/**
 * A fact's values, parted into slots so fine that no rule of the catalogue tells two values of one slot apart: each number that a rule
 * names and each stretch between two of them, or each option and whatever is none.
 */
export interface Scale {
  /** How many slots there are. */
  size: number;
  slotOf(value: FactValue): number;
  /** The slots in which a literal holds. */
  accepted(literal: Literal): Ranges;
  /** The slots with a value that the fact's type admits: what an unknown value may be. */
  admitted: Ranges;
}

/** The scale of a fact for the numbers that rules name, which need not be in order. */
export function scaleOf({ type }: FactDefinition, named: readonly number[]): Scale {
  if ('options' in type) return optionScale(type.options.map(({ id }) => id));
  if (type.kind === 'text' || type.kind === 'date') throw new RangeError(`no rule can test a ${type.kind}`);
  return numberScale(named, { min: type.min, max: type.max, whole: type.kind !== 'percent' });
}

/** The numbers that an atom names. */
export function numbersIn(atom: Atom): readonly number[] {
  if ('between' in atom) return atom.between;
  if ('atLeast' in atom) return [atom.atLeast];
  if ('atMost' in atom) return [atom.atMost];
  return listedIn(atom).filter((value) => typeof value === 'number');
}

function listedIn(atom: Atom): readonly FactValue[] {
  if ('oneOf' in atom) return atom.oneOf;
  if ('noneOf' in atom) return atom.noneOf;
  return 'is' in atom ? [atom.is] : [];
}

function optionScale(options: readonly string[]): Scale {
  const slots = new Map(options.map((id, slot) => [id, slot]));
  const size = options.length + 1;
  const slotOf = (value: FactValue) => slots.get(String(value)) ?? options.length;
  const accepted = ({ atom, isTurned }: Literal) => {
    const listed = rangesOfSlots(listedIn(atom).flatMap((value) => slots.get(String(value)) ?? []));
    return isTurned !== 'noneOf' in atom ? otherRanges(listed, size) : listed;
  };
  return { size, slotOf, accepted, admitted: [0, options.length - 1] };
}

function numberScale(named: readonly number[], domain: { min: number; max: number; whole: boolean }): Scale {
  const points = Float64Array.from(new Set(named)).sort();
  const size = 2 * points.length + 1;
  const slotOf = (value: FactValue) => numberSlot(points, Number(value));
  const accepted = ({ atom, isTurned }: Literal) => {
    const ranges = holdingRanges(atom, slotOf, size);
    return isTurned ? otherRanges(ranges, size) : ranges;
  };
  const admitted = rangesOfSlots(Array.from({ length: size }, (_, slot) => slot).filter((slot) => isAdmitted(points, slot, domain)));
  return { size, slotOf, accepted, admitted };
}

/** Twice the number of points below, and one more for a value that is a point. */
function numberSlot(points: Float64Array, value: number): number {
  let [low, high] = [0, points.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (points[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return points[low] === value ? 2 * low + 1 : 2 * low;
}

function holdingRanges(atom: Atom, slotOf: (value: FactValue) => number, size: number): Ranges {
  if ('between' in atom) return slotOf(atom.between[0]) <= slotOf(atom.between[1]) ? atom.between.map(slotOf) : [];
  if ('atLeast' in atom) return [slotOf(atom.atLeast), size - 1];
  if ('atMost' in atom) return [0, slotOf(atom.atMost)];
  const listed = rangesOfSlots(numbersIn(atom).map(slotOf));
  return 'noneOf' in atom ? otherRanges(listed, size) : listed;
}

function isAdmitted(points: Float64Array, slot: number, { min, max, whole }: { min: number; max: number; whole: boolean }): boolean {
  const point = points[slot >>> 1];
  if (slot % 2 === 1) return point! >= min && point! <= max && (!whole || Number.isInteger(point));
  const [above, below] = [points[(slot >>> 1) - 1] ?? Number.NEGATIVE_INFINITY, point ?? Number.POSITIVE_INFINITY];
  if (whole) {
    const first = Math.max(Math.floor(above) + 1, min);
    return first < below && first <= max;
  }
  return min === max ? above < min && min < below : Math.max(above, min) < Math.min(below, max);
}
