import type { FactId, FactValue, Predicate } from '@liana/matching';

/** Whether a predicate holds for somebody of whom all is known: what the language says, in the plainest words. */
export function holds(predicate: Predicate, known: (fact: FactId) => FactValue): boolean {
  if ('all' in predicate) return predicate.all.every((part) => holds(part, known));
  if ('any' in predicate) return predicate.any.some((part) => holds(part, known));
  if ('not' in predicate) return !holds(predicate.not, known);
  const value = known(predicate.fact);
  if ('oneOf' in predicate) return predicate.oneOf.includes(value);
  if ('noneOf' in predicate) return !predicate.noneOf.includes(value);
  if ('is' in predicate) return value === predicate.is;
  const number = Number(value);
  if ('between' in predicate) return number >= predicate.between[0] && number <= predicate.between[1];
  if ('atLeast' in predicate) return number >= predicate.atLeast;
  if ('atMost' in predicate) return number <= predicate.atMost;
  const other = Number(known(predicate.to)) * (predicate.times ?? 1);
  return predicate.compare === 'atLeast' ? number >= other : number <= other;
}
