import type { Locale } from '@liana/markets';
import type { FactDefinition, FactDictionary } from '../../facts/fact.ts';
import { factLabel } from '../../facts/fact-label.ts';
import { timesRange } from '../../rules/rule.ts';
import { isNumeric, isTestable } from '../../rules/rule-fault.ts';
import { writeValue } from '../../rules/sentence/write-value.ts';
import { schemaWords } from './words.ts';

/** A JSON Schema of draft 7, which most editors read. */
export type JsonSchema = { [keyword: string]: unknown };

/** Where the schema of a predicate stands among the definitions. */
export const predicateDefinition = 'predicate';
const predicate = { $ref: `#/definitions/${predicateDefinition}` };
const aboutOneFact = ['between', 'atLeast', 'atMost', 'oneOf', 'noneOf', 'is'] as const;

/**
 * The schema of a predicate about the facts of one market: the fact decides which words, options and bounds fit. It says all that
 * `checkRule` says but two things that JSON Schema has no words for: that bounds stand in their order, and what must not stand inside `not`.
 * It is stricter in one: a bound that no answer can have is marked.
 */
export function predicateJsonSchema(dictionary: FactDictionary, locale: Locale): JsonSchema {
  const testable = [...dictionary.values()].filter(isTestable);
  const { parts, predicate: description } = schemaWords[locale];
  const about = (word: keyof typeof parts, schema: JsonSchema = {}) => ({ description: parts[word], ...schema });
  return {
    type: 'object',
    description,
    properties: {
      fact: about('fact', oneOfFacts(testable, locale)),
      ...Object.fromEntries(aboutOneFact.map((word) => [word, about(word)])),
      compare: about('compare', { enum: ['atLeast', 'atMost'] }),
      to: about('to', oneOfFacts(testable.filter(isNumeric), locale)),
      times: about('times', { type: 'number', minimum: timesRange.least, maximum: timesRange.most }),
      all: about('all', { type: 'array', minItems: 1, items: predicate }),
      any: about('any', { type: 'array', minItems: 1, items: predicate }),
      not: { allOf: [predicate], description: parts.not },
    },
    additionalProperties: false,
    ...exactlyOne(['fact', 'all', 'any', 'not']),
    dependencies: {
      ...Object.fromEntries([...aboutOneFact, 'compare'].map((word) => [word, ['fact']])),
      compare: ['fact', 'to'],
      to: ['compare'],
      times: ['compare'],
    },
    allOf: testable.map((definition) => ({
      if: { properties: { fact: { const: definition.id } }, required: ['fact'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: formOf(definition, locale),
    })),
  };
}

/** What may be said of one fact. */
function formOf(definition: FactDefinition, locale: Locale): JsonSchema {
  if (definition.prohibitedBasis) {
    const { mayRefuse } = definition.prohibitedBasis;
    return { properties: { noneOf: listOf(valueSchema(definition, locale, mayRefuse)) }, ...exactlyOne(['noneOf']) };
  }
  const value = valueSchema(definition, locale);
  const listed = { oneOf: listOf(value), noneOf: listOf(value), is: value };
  if (!isNumeric(definition)) return { properties: listed, ...exactlyOne(['oneOf', 'noneOf', 'is']) };
  const pair = { type: 'array', items: [value, value], additionalItems: false, minItems: 2 };
  return { properties: { ...listed, atLeast: value, atMost: value, between: pair }, ...exactlyOne([...aboutOneFact, 'compare']) };
}

const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', minItems: 1, items });
/** Strict readers take a required field for a slip unless it is among the properties of the same schema. */
const exactlyOne = (words: readonly string[]): JsonSchema => ({
  oneOf: words.map((word) => ({ properties: { [word]: true }, required: [word] })),
});

/** One value of a fact, or one of `only` these options, with the words that an editor shows beside it. */
export function valueSchema(definition: FactDefinition, locale: Locale, only?: readonly string[]): JsonSchema {
  const { type } = definition;
  if ('options' in type) {
    const options = type.options.filter(({ id }) => only?.includes(id) ?? true);
    return { anyOf: options.map(({ id, label }) => ({ const: id, description: label[locale] })) };
  }
  if (type.kind === 'text' || type.kind === 'date') return { type: 'string' };
  const upper = Number.isFinite(type.max) ? { maximum: type.max } : {};
  const bounds = { minimum: type.min, ...upper, description: describe(definition, locale) };
  return { type: type.kind === 'percent' ? 'number' : 'integer', ...bounds };
}

function describe(definition: FactDefinition, locale: Locale): string | undefined {
  const { type } = definition;
  const words = schemaWords[locale];
  if (type.kind === 'percent') return words.percent;
  if ('options' in type) return words.choice;
  if (type.kind !== 'money' && type.kind !== 'integer') return undefined;
  const [from, to] = [type.min, type.max].map((bound) => writeValue(definition, bound, locale)) as [string, string];
  if (type.kind === 'money') return words.money(type.currency, from, to);
  return type.unit === 'months' ? words.months(from, to) : words.number(from, to);
}

/** The id of one of these facts, each with its name, its unit, and why it is asked or what it waits for. */
export function oneOfFacts(definitions: readonly FactDefinition[], locale: Locale): JsonSchema {
  return {
    anyOf: definitions.map((definition) => {
      const reason = (definition.question?.why ?? definition.untold)?.[locale];
      const parts = [`${factLabel(definition, locale)}.`, describe(definition, locale), reason];
      return { const: definition.id, description: parts.filter(Boolean).join(locale === 'en' ? ' ' : '') };
    }),
  };
}
