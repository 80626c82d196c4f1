import type { FactDefinition, FactId, FactValue, Predicate } from '@liana/matching';
import { endsOf } from './draw-facts.ts';

/**
 * Values of an unknown fact that together show all that predicates can tell apart: the ends, each value that is named, and one on each
 * side of it. Of options that nobody names, one stands for all.
 */
export function valuesWorthTrying(definition: FactDefinition, predicates: readonly Predicate[]): readonly FactValue[] {
  const { id, type } = definition;
  const named = new Set(predicates.flatMap((predicate) => valuesNamed(predicate, id)));
  if ('options' in type) {
    const ids = type.options.map((option) => option.id);
    const other = ids.find((option) => !named.has(option));
    return [...ids.filter((option) => named.has(option)), ...(other === undefined ? [] : [other])];
  }
  const [min, max] = endsOf(definition);
  const numbers = [...named].map(Number);
  const near = type.kind === 'percent' ? betweenAll([min, ...numbers, max]) : numbers.flatMap(wholeNeighbours);
  return [...new Set([min, max, ...numbers, ...near])].filter(
    (number) => number >= min && number <= max && (type.kind === 'percent' || Number.isInteger(number)),
  );
}

const wholeNeighbours = (number: number) => [Math.ceil(number) - 1, Math.floor(number), Math.ceil(number), Math.floor(number) + 1];

function betweenAll(numbers: readonly number[]): number[] {
  const inOrder = numbers.toSorted((a, b) => a - b);
  return inOrder.slice(1).map((number, at) => (number + inOrder[at]!) / 2);
}

function valuesNamed(predicate: Predicate, fact: FactId): readonly FactValue[] {
  if ('all' in predicate) return predicate.all.flatMap((part) => valuesNamed(part, fact));
  if ('any' in predicate) return predicate.any.flatMap((part) => valuesNamed(part, fact));
  if ('not' in predicate) return valuesNamed(predicate.not, fact);
  if (predicate.fact !== fact || 'compare' in predicate) return [];
  if ('between' in predicate) return predicate.between;
  if ('atLeast' in predicate) return [predicate.atLeast];
  if ('atMost' in predicate) return [predicate.atMost];
  if ('oneOf' in predicate) return predicate.oneOf;
  return 'noneOf' in predicate ? predicate.noneOf : [predicate.is];
}
