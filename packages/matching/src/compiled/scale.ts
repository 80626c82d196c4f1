import type { FactDefinition, FactValue } from '../facts/fact.ts';
import type { Literal } from '../rules/literals.ts';
import { otherRanges, type Ranges, rangesOfMarks, rangesOfSlots } from './ranges.ts';

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
export function scaleOf({ type }: FactDefinition, named: Iterable<number>): Scale {
  if ('options' in type) return optionScale(type.options.map(({ id }) => id));
  if (type.kind === 'text' || type.kind === 'date') throw new RangeError(`no rule can test a ${type.kind}`);
  return numberScale(named, { min: type.min, max: type.max, whole: type.kind !== 'percent' });
}

/** Adds the numbers that a literal names. */
export function collectNumbers({ least, most, listed }: Literal, named: Set<number>): void {
  if (listed) {
    for (const value of listed) if (typeof value === 'number') named.add(value);
  } else {
    if (least !== Number.NEGATIVE_INFINITY) named.add(least);
    if (most !== Number.POSITIVE_INFINITY) named.add(most);
  }
}

function optionScale(options: readonly string[]): Scale {
  const slots = new Map<FactValue, number>(options.map((id, slot) => [id, slot]));
  const size = options.length + 1;
  const slotOf = (value: FactValue) => slots.get(value) ?? options.length;
  const marks = new Uint8Array(size);
  const accepted = ({ listed, isTurned }: Literal) => {
    marks.fill(0);
    for (const value of listed ?? []) {
      const slot = slots.get(value);
      if (slot !== undefined) marks[slot] = 1;
    }
    return rangesOfMarks(marks, isTurned ? 0 : 1);
  };
  return { size, slotOf, accepted, admitted: [0, options.length - 1] };
}

function numberScale(named: Iterable<number>, domain: { min: number; max: number; whole: boolean }): Scale {
  const points = Float64Array.from(new Set(named)).sort();
  const size = 2 * points.length + 1;
  const slotOf = (value: FactValue) => numberSlot(points, Number(value));
  const accepted = (literal: Literal) => {
    const ranges = statedRanges(literal, slotOf, size);
    return literal.isTurned ? otherRanges(ranges, size) : ranges;
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

function statedRanges(literal: Literal, slotOf: (value: FactValue) => number, size: number): Ranges {
  if (literal.listed) return rangesOfSlots(literal.listed.filter((value) => typeof value === 'number').map(slotOf));
  const { least, most } = literal;
  const [first, last] = [
    least === Number.NEGATIVE_INFINITY ? 0 : slotOf(least),
    most === Number.POSITIVE_INFINITY ? size - 1 : slotOf(most),
  ];
  return first <= last ? [first, last] : [];
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
