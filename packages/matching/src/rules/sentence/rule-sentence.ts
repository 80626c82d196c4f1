import type { Locale } from '@liana/markets';
import type { FactDictionary, FactId, FactValue } from '../../facts/fact.ts';
import { factLabel } from '../../facts/fact-label.ts';
import type { Predicate, Rule } from '../rule.ts';
import { sentenceWords } from './words.ts';
import { writeNumber, writeValue } from './write-value.ts';

/**
 * A rule in one line of plain language: `Applicant: Pay before tax is at least $1,000.00.`
 *
 * Total: a fact or an option that the dictionary does not know stands as its id. Two rules that accept different people never read the
 * same: whatever stands inside `all`, `any` and `not` is in brackets, and options are in quotation marks.
 */
export function ruleSentence({ kind, when }: Pick<Rule, 'kind' | 'when'>, dictionary: FactDictionary, locale: Locale): string {
  const words = sentenceWords[locale];
  return words.rule(words.kinds[kind], predicateSentence(when, dictionary, locale));
}

/** What a predicate says, without a full stop. */
export function predicateSentence(predicate: Predicate, dictionary: FactDictionary, locale: Locale): string {
  const words = sentenceWords[locale];
  const grouped = (part: Predicate) => words.grouped(predicateSentence(part, dictionary, locale));
  if ('all' in predicate) return joined(predicate.all, words.all);
  if ('any' in predicate) return joined(predicate.any, words.any);
  if ('not' in predicate) return words.not(grouped(predicate.not));

  const fact = name(predicate.fact);
  const value = (given: FactValue) => writeValue(dictionary.get(predicate.fact), given, locale);
  if ('between' in predicate) return words.between(fact, value(predicate.between[0]), value(predicate.between[1]));
  if ('atLeast' in predicate) return words.atLeast(fact, value(predicate.atLeast));
  if ('atMost' in predicate) return words.atMost(fact, value(predicate.atMost));
  if ('is' in predicate) return words.is(fact, value(predicate.is));
  if ('oneOf' in predicate) return listed(predicate.oneOf, words.is, words.oneOf);
  if ('noneOf' in predicate) return listed(predicate.noneOf, words.isNot, words.noneOf);
  const { times, to } = predicate;
  const other = times === undefined || times === 1 ? name(to) : words.times(writeNumber(times, locale), name(to));
  return predicate.compare === 'atLeast' ? words.atLeast(fact, other) : words.atMost(fact, other);

  function joined(parts: readonly Predicate[], join: (statements: readonly string[]) => string): string {
    return parts.length === 1 ? predicateSentence(parts[0]!, dictionary, locale) : join(parts.map(grouped));
  }
  function listed(values: readonly FactValue[], one: typeof words.is, several: typeof words.oneOf): string {
    if (values.length === 1) return one(fact, value(values[0]!));
    return several(fact, values.length === 0 ? words.nothing : words.listed(values.map(value)));
  }
  function name(id: FactId): string {
    const definition = dictionary.get(id);
    return definition ? factLabel(definition, locale) : id;
  }
}
